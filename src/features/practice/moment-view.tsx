import type { HeardLine, Moment } from '../../core/practice/item.ts';
import { classNames } from '../../ui/class-names.ts';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import styles from './moment-view.module.css';

function Line({ speaker, who, text, mood }: HeardLine) {
  if (speaker === 'scene') return <li className={styles.scene}>{text}</li>;
  return (
    <li className={classNames(styles.line, speaker === 'officer' && styles.officer)}>
      <span className={styles.who}>
        {who}
        {mood && mood !== 'calm' && <span className={styles.mood}>{MOOD_WORDS[mood]}</span>}
      </span>
      <span className={styles.words}>{text}</span>
    </li>
  );
}

/** Where one stands and what has just been said. */
export function MomentView({ moment }: { readonly moment: Moment }) {
  return (
    <div className={styles.moment}>
      <p className={styles.lead}>{moment.lead}</p>
      {moment.lines.length > 0 && (
        <ol className={styles.lines}>
          {moment.lines.map((line) => (
            <Line key={`${line.who}${line.text}`} {...line} />
          ))}
        </ol>
      )}
    </div>
  );
}
