import { useState } from 'react';
import type { HistoryRun } from '../../core/scoring/progress/history-run.ts';
import type { ScenarioHistory } from '../../core/scoring/progress/scenario-history.ts';
import type { ProgressLinks } from './links.ts';
import { RunList } from './run-list.tsx';
import { RunStrip } from './run-strip.tsx';
import { endWords, pointsWords } from './run-words.ts';
import styles from './scenario-group.module.css';
import { dayWords } from '../../ui/date-words.ts';

interface ScenarioGroupProps {
  readonly group: ScenarioHistory;
  readonly title: string;
  readonly links: ProgressLinks;
  readonly now: number;
}

const countWords = ({ first, later, guided }: ScenarioHistory): string =>
  [
    first.length > 0 && `算数 ${first.length} 次`,
    later.length > 0 && `再练 ${later.length} 次`,
    guided.length > 0 && `学练 ${guided.length} 次`,
  ]
    .filter(Boolean)
    .join(' · ');

function runWords(name: string, run: HistoryRun | undefined, now: number): string | undefined {
  if (!run) return undefined;
  const points = pointsWords(run);
  return `${name}（${dayWords(run.startedAt, now)}）：${endWords(run)}${points && `，${points}`}`;
}

/** One scenario: first attempt and later ones told apart, and every run behind a disclosure. */
export function ScenarioGroup({ group, title, links, now }: ScenarioGroupProps) {
  const [open, setOpen] = useState(false);
  const lines = [runWords('头一次', group.first[0], now), runWords('最近一次再练', group.later[0], now)];
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.count}>{countWords(group)}</p>
      </div>
      <ul className={styles.lines}>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
      <RunStrip runs={group.runs} />
      <details className={styles.all} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {title}：看全部 {group.runs.length} 次
        </summary>
        {open && <RunList runs={group.runs} links={links} now={now} />}
      </details>
    </li>
  );
}
