import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import { saidWords } from '../../ui/line-words.ts';
import styles from './desk.module.css';
import { MARK_KEYS } from './mark-keys.ts';
import type { Send } from './use-session-send.ts';

interface MarkBoardProps {
  readonly desk: Pick<MentorDesk, 'focus' | 'marks' | 'said'>;
  /** Decision what is marked is of; undefined: nothing has been said yet. */
  readonly turn: number | undefined;
  readonly send: Send;
}

/** What one sees, a key or a tap an act: it was there, or it was missed. */
export function MarkBoard({ desk: { focus, marks, said }, turn, send }: MarkBoardProps) {
  const words = said.find((one) => one.turn === turn);
  const standing = (act: string, seen: boolean) =>
    marks.findLast((mark) => mark.turn === turn && mark.act === act)?.seen === seen;
  const mark = (act: string, seen: boolean) => {
    if (turn !== undefined) send({ type: 'mark', mark: { turn, act, seen } });
  };
  return (
    <section className={styles.board} aria-labelledby="mentor-marks">
      <header>
        <h2 id="mentor-marks">这一句里</h2>
        <Button variant="quiet" disabled={marks.length === 0} onClick={() => send({ type: 'unmark' })}>
          撤掉上一个
        </Button>
      </header>
      <p className={styles.markOf}>{words ? `“${saidWords(words.said)}”` : '他开了口，就能记。'}</p>
      <ul>
        {focus.map(({ act, name, gloss, costs }, at) => (
          <li key={act} data-costs={costs || undefined}>
            <span title={gloss}>
              <kbd>{MARK_KEYS[at]}</kbd>
              {name}
            </span>
            <button
              type="button"
              disabled={turn === undefined}
              aria-pressed={standing(act, true)}
              aria-label={`${name}，${costs ? '犯了' : '看到了'}`}
              onClick={() => mark(act, true)}
            >
              {costs ? '犯了' : '看到'}
            </button>
            {!costs && (
              <button
                type="button"
                disabled={turn === undefined}
                aria-pressed={standing(act, false)}
                aria-label={`${name}，该有没有`}
                onClick={() => mark(act, false)}
              >
                没有
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
