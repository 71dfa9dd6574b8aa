import type { RailStep } from '../../session/views/rail-view.ts';
import { seeRail } from '../../session/views/see-rail.ts';
import styles from './rail.module.css';
import type { Playing } from './use-session.ts';

const WORDS: Readonly<Record<RailStep['at'], string>> = { over: '谈过了', now: '正在谈', ahead: '还没到' };

/** How far the talk is, part by part: a part has a name once it is over. */
export function Rail({ playing }: { readonly playing: Playing }) {
  return (
    <ol className={styles.rail} aria-label="谈到哪儿了">
      {playing.see(seeRail).map(({ at, title }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          key={index}
          data-at={at}
          title={title ?? WORDS[at]}
          aria-current={at === 'now' ? 'step' : undefined}
        >
          <span className={title ? styles.name : 'visually-hidden'}>{title ?? WORDS[at]}</span>
        </li>
      ))}
    </ol>
  );
}
