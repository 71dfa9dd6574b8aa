import { useState } from 'react';
import styles from './patience.module.css';
import type { Hurry } from './stage-of.ts';
import { lastMark, type Stint } from './thinking-time.ts';

interface PatienceBarProps {
  /** Of a new stretch the bar is a new element (give it a key): it draws from where the stint then stood. */
  readonly stint: Stint;
  readonly hurry: Hurry;
  /** The clock stands still. */
  readonly still: boolean;
}

const WORDS: Readonly<Record<Hurry, string>> = {
  unhurried: '',
  fresh: '对面在等你开口',
  waning: '等得有一会儿了',
  pressing: '快等不住了',
};

/** Patience running out. Said aloud twice, at half time and near the end: a clock that talks is no help to think. */
export function PatienceBar({ stint, hurry, still }: PatienceBarProps) {
  const [{ spent, limit = 0 }] = useState(stint);
  const left = Math.round((limit - lastMark(stint)) / 1000);
  return (
    <div className={styles.patience} data-hurry={hurry}>
      <span className={styles.words}>{WORDS[hurry]}</span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.bar}
          style={{
            animationDuration: `${limit}ms`,
            animationDelay: `${-spent}ms`,
            animationPlayState: still ? 'paused' : 'running',
          }}
        />
      </span>
      <span className="visually-hidden" role="status">
        {hurry === 'waning' && '时间过半'}
        {hurry === 'pressing' && `还剩 ${left} 秒`}
      </span>
    </div>
  );
}
