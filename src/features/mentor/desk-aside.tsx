import { OptionList } from '../../stage/option-list.tsx';
import type { AsideView, MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { AsideLines } from './aside-lines.tsx';
import styles from './desk.module.css';
import type { Send } from './use-session-send.ts';
import { asideWords } from './words.ts';

interface DeskAsideProps {
  readonly desk: Pick<MentorDesk, 'trainee'>;
  readonly aside: AsideView;
  readonly send: Send;
}

/** Played beside the run: the mentor speaks in it, or looks on. */
export function DeskAside({ desk: { trainee }, aside, send }: DeskAsideProps) {
  const { id, kind, whatIf, call, lines, speaks, options, replies } = aside;
  return (
    <section className={styles.aside} aria-labelledby="mentor-aside">
      <h2 id="mentor-aside">{asideWords(kind, whatIf, call)}</h2>
      <p className={styles.small}>这一段不算数，走完回到刚才那个地方。</p>
      <AsideLines lines={lines} />
      {speaks === 'screen' && (
        <p>{replies.length > 0 ? `等${trainee}挑${call}会怎么答` : `等${trainee}开口`}</p>
      )}
      {speaks === 'nobody' && <p>这一段到头了。</p>}
      {speaks === 'desk' && (
        <>
          <p>{lines.length === 0 ? '您来说哪一句？' : '还可以接着说：'}</p>
          <OptionList
            key={lines.length}
            options={options.map(({ place, text, to }) => ({ id: place, text, to }))}
            onChoose={(place) => send({ type: 'aside-say', aside: id, said: lines.length, place })}
          />
        </>
      )}
    </section>
  );
}
