import { REASONS } from '../../core/room/room-event.ts';
import { sum } from '../../core/room/tally.ts';
import type { DeskWindow } from '../../session/room/class-view.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './desk.module.css';
import { GRADE_WORDS, REASON_WORDS } from './desk-words.ts';

/** The decision in hand as only the desk sees it: what each line is worth, what it does, why, and who went for it. */
export function Decision({ window: { room, ahead, panel } }: { readonly window: DeskWindow }) {
  const { question } = room;
  if (!question) return <Ahead ahead={ahead} />;
  const { counts, reasons, shift } = question;
  const second = sum(counts[2]) > 0;
  const running = room.phase === 'vote1' || room.phase === 'vote2';
  // While a vote runs its counts are nobody's, or they would tell who chose what.
  const hidden = running && !room.named;
  return (
    <section className={styles.decision} aria-label="这一题">
      <ol>
        {question.options.map(({ mark, text, to, grade, best, acts, why }, index) => (
          <li key={mark} className={classNames(styles.choice, best && styles.best)}>
            <span className={styles.mark}>{mark}</span>
            <div>
              <p className={styles.words}>
                {to && <span className={styles.quiet}>对{to}：</span>}
                {text}
              </p>
              <details>
                <summary>
                  {GRADE_WORDS[grade] ?? grade}
                  {acts.length > 0 && <span className={styles.quiet}> · {acts.join('、')}</span>}
                </summary>
                <p>{why}</p>
              </details>
              {panel && <Ratings ratings={panel[index]?.ratings} />}
            </div>
            <span className={styles.tally}>
              {!(hidden && room.phase === 'vote1') && <b>{counts[1][index] ?? 0}</b>}
              {second && !hidden && <b>→ {counts[2][index] ?? 0}</b>}
            </span>
          </li>
        ))}
      </ol>
      {running && (
        <p className={styles.quiet}>
          投了 {room.members.filter(({ here, voted }) => here && voted).length} 人，在场 {room.here} 人。
          {hidden && '截止了才看得到各投了多少。'}
        </p>
      )}
      {Object.values(reasons).some((count) => count > 0) && (
        <p className={styles.quiet}>
          冲着什么选的：{REASONS.map((reason) => `${REASON_WORDS[reason]} ${reasons[reason]}`).join(' · ')}
        </p>
      )}
      {shift && (
        <p>
          两次都投的 {shift.n} 人：{shift.wrongRight} 人改对了，{shift.rightWrong} 人改错了，
          {shift.rightRight} 人一直对，{shift.wrongWrong} 人一直没对。
        </p>
      )}
    </section>
  );
}

function Ratings({ ratings }: { readonly ratings: readonly number[] | undefined }) {
  if (!ratings || sum(ratings) === 0) return null;
  return (
    <p className={styles.quiet}>
      老同志评：{[3, 2, 1, 0].map((grade) => `${GRADE_WORDS[grade]} ${ratings[grade] ?? 0}`).join(' · ')}
    </p>
  );
}

function Ahead({ ahead }: Pick<DeskWindow, 'ahead'>) {
  if (ahead.length === 0) return null;
  return (
    <section className={styles.decision} aria-label="下一题">
      <p className={styles.quiet}>下一题（大屏上还没有）：</p>
      <ol>
        {ahead.map(({ mark, text, grade }) => (
          <li key={mark} className={styles.choice}>
            <span className={styles.mark}>{mark}</span>
            <div>
              <p className={styles.words}>{text}</p>
              <p className={styles.quiet}>{GRADE_WORDS[grade] ?? grade}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
