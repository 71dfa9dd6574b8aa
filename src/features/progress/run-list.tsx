import { runKind } from '../../core/play/run-kind.ts';
import { useState } from 'react';
import type { HistoryRun } from '../../core/scoring/progress/history-run.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { ProgressLinks } from './links.ts';
import styles from './run-list.module.css';
import { endWords, pointsWords, standingWords } from './run-words.ts';
import { momentWords } from '../../ui/date-words.ts';
import { MODE_WORDS } from './words.ts';

const PAGE = 20;

interface RunListProps {
  /** Newest first. */
  readonly runs: readonly HistoryRun[];
  readonly links: ProgressLinks;
  readonly now: number;
}

/** Every run of a scenario, newest first, a page at a time. */
export function RunList({ runs, links, now }: RunListProps) {
  const [shown, setShown] = useState(PAGE);
  return (
    <div className={styles.box}>
      <ul className={styles.runs}>
        {runs.slice(0, shown).map((run) => (
          <li key={run.id} className={styles.run}>
            <time dateTime={run.startedAt}>{momentWords(run.startedAt, now)}</time>
            <p className={styles.words}>
              <span>{MODE_WORDS[runKind(run)]}</span>
              <Chip tone={run.counts ? 'navy' : 'plain'}>{standingWords(run)}</Chip>
              <span>{endWords(run)}</span>
              <span>{pointsWords(run)}</span>
              {run.digest && run.digest.redlines.length > 0 && <Chip tone="danger">踩了底线</Chip>}
            </p>
            <a href={links.review(run.id)} aria-label={`看${momentWords(run.startedAt, now)}那次的复盘`}>
              看复盘
            </a>
          </li>
        ))}
      </ul>
      {runs.length > shown && (
        <Button variant="quiet" onClick={() => setShown(shown + PAGE)}>
          再看早一些的（还有 {runs.length - shown} 次）
        </Button>
      )}
    </div>
  );
}
