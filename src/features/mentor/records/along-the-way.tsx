import type { MentorSession, SessionAside } from '../../../core/mentor/session-parts.ts';
import { whyWords } from '../words.ts';
import styles from './records.module.css';

const ASIDES: Readonly<Record<SessionAside['kind'], string>> = {
  demonstration: '师傅示范一句',
  'what-if': '假设他换了个样',
  'other-chair': '换了位子',
};

interface AlongTheWayProps {
  readonly session: MentorSession;
  /** The mentor's own notes are his: the trainee's copy has none. */
  readonly own: boolean;
}

/** What was written and tried while it played, beside the run: the notes, why something was said, what was not counted. */
export function AlongTheWay({ session, own }: AlongTheWayProps) {
  const kept = own ? session.notes.filter(({ shown }) => !shown) : [];
  const { questions, asides } = session;
  if (kept.length + questions.length + asides.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="along">
      <h2 id="along">边走边记的</h2>
      {kept.length > 0 && (
        <>
          <p className={styles.quiet}>师傅自己留的，学员那份上没有：</p>
          <ul className={styles.lines}>
            {kept.map(({ id, turn, text }) => (
              <li key={id}>
                {turn !== null && `第 ${turn + 1} 处　`}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.lines}>
        {questions.map(({ id, turn, tap, words }) => (
          <li key={id}>
            第 {turn + 1} 处，问为什么这么说：
            {[whyWords(tap), words].filter(Boolean).join('；') || '没答'}
          </li>
        ))}
        {asides.map(({ kind, turn, said }) => (
          <li key={`${kind}${turn}${said[0]?.text ?? ''}`}>
            第 {turn + 1} 处，{ASIDES[kind]}（不计）：
            {said.map(({ who, text }) => `${who}“${text}”`).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
