import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './check-page.module.css';
import type { CheckStage } from './check-report.ts';
import type { CheckState } from './check-state.ts';

const STAGES: readonly (readonly [CheckStage, string])[] = [
  ['reading', '读情景，对法律条目'],
  ['exploring', '走遍每一种局面，让模拟学员各走一遍，跟状态机逐步对照'],
  ['drawing', '算谁会走到哪里，画图'],
];

interface RunningProps {
  readonly state: Extract<CheckState, { status: 'running' }>;
  readonly now: () => number;
  readonly onCancel: () => void;
}

function useElapsed(since: number, now: () => number): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((now() - since) / 1000)), 500);
    return () => clearInterval(timer);
  }, [since, now]);
  return seconds;
}

/** What the check is doing. How long it takes depends on the scenario, so there is a clock and no percentage. */
export function Running({ state, now, onCancel }: RunningProps) {
  const seconds = useElapsed(state.since, now);
  return (
    <section className={styles.running} aria-label="正在体检">
      <p role="status" className="visually-hidden">
        正在体检{state.subject.name}：{STAGES.find(([stage]) => stage === state.stage)?.[1]}
      </p>
      <ol className={styles.steps} aria-hidden="true">
        {STAGES.map(([stage, words]) => (
          <li key={stage} className={stage === state.stage ? styles.now : undefined}>
            {words}
          </li>
        ))}
      </ol>
      <div className={styles.bar} />
      <p className={styles.clock}>已经 {seconds} 秒。一般几秒到十几秒，看情景大小。</p>
      <Button onClick={onCancel}>停下</Button>
    </section>
  );
}
