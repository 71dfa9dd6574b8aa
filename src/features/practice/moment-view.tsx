import type { Moment } from '../../core/practice/item.ts';
import type { HeardLine } from '../../core/scenario/heard-line.ts';
import { classNames } from '../../ui/class-names.ts';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import styles from './moment-view.module.css';

interface LineProps {
  readonly line: HeardLine;
  readonly before: HeardLine | undefined;
}

/** Somebody who goes on speaking is not named again; a mood is told where it is news. */
function Line({ line: { speaker, who, text, mood }, before }: LineProps) {
  if (speaker === 'scene') return <li className={styles.scene}>{text}</li>;
  const goesOn = before?.who === who;
  const told = mood && mood !== 'calm' && !(goesOn && before?.mood === mood);
  const look = told && <span className={styles.mood}>{MOOD_WORDS[mood]}</span>;
  return (
    <li className={classNames(styles.line, speaker === 'officer' && styles.officer, goesOn && styles.on)}>
      {!goesOn && (
        <span className={styles.who}>
          {who}
          {look}
        </span>
      )}
      <span className={styles.words}>
        {goesOn && look}
        {text}
      </span>
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
