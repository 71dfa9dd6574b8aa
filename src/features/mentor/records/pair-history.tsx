import { pairHistory } from '../../../core/mentor/pairs.ts';
import type { SeenLine } from '../../../core/mentor/session-line.ts';
import { dayWords } from '../../../ui/date-words.ts';
import styles from './records.module.css';
import type { RecordLinks } from './views.ts';
import { keptWords } from './words.ts';

interface PairHistoryProps {
  readonly lines: readonly SeenLine[];
  readonly line: SeenLine;
  readonly links: RecordLinks;
  readonly now: number;
}

/** The pair's sessions in a row: what was agreed in each, and whether it was done. */
export function PairHistory({ lines, line, links, now }: PairHistoryProps) {
  const steps = pairHistory(lines, line.mentor.id, line.trainee.id);
  if (steps.length < 2) return null;
  return (
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">
        {line.mentor.name}带{line.trainee.name}，一共 {steps.length} 场
      </h2>
      <ol className={styles.history}>
        {steps.map(({ line: one, agreement, kept }) => (
          <li key={one.id} data-kept={kept ?? undefined} data-now={one.id === line.id || undefined}>
            <a href={links.to('records', one.id)} aria-current={one.id === line.id ? 'page' : undefined}>
              {dayWords(one.startedAt, now)}《{one.title}》
            </a>
            <span>{agreement ? agreement.text : '没有说定什么'}</span>
            {agreement && <b>{keptWords(kept)}</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}
