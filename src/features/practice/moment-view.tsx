import type { HeardLine, Moment } from '../../core/practice/item.ts';
import { classNames } from '../../ui/class-names.ts';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import styles from './moment-view.module.css';

interface LineProps {
  readonly line: HeardLine;
  readonly before: HeardLine | undefined;
}

/** Name and mood, each only where it is news: somebody goes on speaking without being named again. */
function Speaker({ line: { who, mood }, before }: LineProps) {
  const goesOn = before?.who === who;
  const shown = mood && mood !== 'calm' && !(goesOn && before?.mood === mood) ? MOOD_WORDS[mood] : undefined;
  if (goesOn && !shown) return null;
  return (
    <span className={styles.who}>
      {!goesOn && who}
      {shown && <span className={styles.mood}>{shown}</span>}
    </span>
  );
}

function Line({ line, before }: LineProps) {
  if (line.speaker === 'scene') return <li className={styles.scene}>{line.text}</li>;
  return (
    <li
      className={classNames(
        styles.line,
        line.speaker === 'officer' && styles.officer,
        before?.who === line.who && styles.on,
      )}
    >
      <Speaker line={line} before={before} />
      <span className={styles.words}>{line.text}</span>
    </li>
  );
}

/** Where one stands and what has just been said. */
export function MomentView({ moment: { lead, lines } }: { readonly moment: Moment }) {
  return (
    <div className={styles.moment}>
      <p className={styles.lead}>{lead}</p>
      {lines.length > 0 && (
        <ol className={styles.lines}>
          {lines.map((line, index) => (
            <Line key={`${line.who}${line.text}`} line={line} before={lines[index - 1]} />
          ))}
        </ol>
      )}
    </div>
  );
}
