import { useRef } from 'react';
import { StagePicture } from '../../stage/stage-picture.tsx';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { lineWords, speakerOf } from '../../ui/line-words.ts';
import styles from './desk.module.css';
import { useNewestInView } from './use-newest-in-view.ts';

interface DeskTalkProps {
  readonly desk: Pick<MentorDesk, 'stage' | 'talk' | 'trainee' | 'marks' | 'focus'>;
  /** Decision what is marked is of. */
  readonly picked: number | undefined;
  readonly onPick: (turn: number) => void;
  /** Without the stage: only what was said. */
  readonly wordsOnly?: boolean;
}

/** What is on stage, small, and the talk so far; the trainee's words can be picked to be marked. */
export function DeskTalk({ desk, picked, onPick, wordsOnly = false }: DeskTalkProps) {
  const { stage, talk, trainee } = desk;
  const box = useRef<HTMLOListElement>(null);
  useNewestInView(box, talk.length);
  return (
    <section className={wordsOnly ? styles.form : styles.left} aria-label="台上">
      {!wordsOnly && (
        <div className={styles.monitor}>
          {stage && <StagePicture scene={stage.scene} hurry="unhurried" />}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <ol className={styles.talk} ref={box} tabIndex={0} aria-label="说到现在">
        {talk.map((line) => {
          const speaker = speakerOf(line, trainee);
          const words = (
            <>
              {speaker && <b>{speaker}：</b>}
              {lineWords(line)}
            </>
          );
          return (
            <li key={line.key} data-kind={line.kind}>
              {line.kind === 'said' ? (
                <button type="button" aria-pressed={picked === line.turn} onClick={() => onPick(line.turn)}>
                  {words}
                  <Marked desk={desk} turn={line.turn} />
                </button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ol>
      {stage?.ending && <p className={styles.ending}>走完了：{stage.ending.title}</p>}
    </section>
  );
}

interface MarkedProps {
  readonly desk: Pick<MentorDesk, 'marks' | 'focus'>;
  readonly turn: number;
}

/** What was marked at these words. */
function Marked({ desk: { marks, focus }, turn }: MarkedProps) {
  const here = marks.filter((mark) => mark.turn === turn);
  if (here.length === 0) return null;
  const words = ({ act, seen }: (typeof here)[number]) => {
    const found = focus.find((one) => one.act === act);
    return `${seen ? (found?.costs ? '犯了' : '看到') : '没有'} ${found?.name ?? ''}`;
  };
  return (
    <small>
      {here.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no name but its place
        <span key={at} data-seen={mark.seen || undefined}>
          {words(mark)}
        </span>
      ))}
    </small>
  );
}
