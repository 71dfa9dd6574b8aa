import type { CallsView } from '../../session/views/calls-view.ts';
import type { PromiseFate, PromiseMade } from '../../core/scoring/promises-made.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './promises-section.module.css';
import { Fold } from '../../ui/fold.tsx';
import { callOf, turnNumber } from './words.ts';

interface PromisesSectionProps {
  readonly promises: readonly PromiseMade[];
  readonly calls: CallsView;
}

const FATES: Readonly<Record<PromiseFate, { word: string; tone: 'good' | 'warn' | 'plain' }>> = {
  kept: { word: '守了约', tone: 'good' },
  broken: { word: '失了约', tone: 'warn' },
  withdrawn: { word: '当面收回', tone: 'plain' },
  open: { word: '还欠着', tone: 'warn' },
  unfinished: { word: '还没到头', tone: 'plain' },
};

/** What was promised to whom, by when, and whether it was kept. */
export function PromisesSection({ promises, calls }: PromisesSectionProps) {
  return (
    <Fold
      whole
      title="许下的事"
      fact={promises.length > 0 ? `${promises.length} 件` : '没有'}
      lead="许下的就是债：守住的添信任，失约比没许更伤人。"
    >
      {promises.length === 0 ? (
        <p className={styles.none}>这一趟没有许下什么。</p>
      ) : (
        <ul className={styles.list}>
          {promises.map(({ promise, what, by, to, turn, fate }) => (
            <li key={promise} className={styles.promise}>
              <Chip tone={FATES[fate].tone}>{FATES[fate].word}</Chip>
              <span>
                <strong className={styles.what}>
                  {by}，{what}
                </strong>
                <span className={styles.note}>
                  许给{callOf(calls, to)}，{turnNumber(turn)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
