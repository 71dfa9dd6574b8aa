import { useState } from 'react';
import { type DecisionClock, lastMark, patienceOf } from '../../session/decision-clock.ts';
import type { Hurry } from '../../session/views/trainee-view.ts';
import styles from './patience.module.css';

interface PatienceRingProps {
  /** Of a new stretch the ring is a new element (give it a key): it draws from where the clock then stood. */
  readonly clock: DecisionClock;
  readonly hurry: Hurry;
  /** The clock stands still. */
  readonly still: boolean;
}

const WORDS: Readonly<Record<Hurry, string>> = {
  unhurried: '',
  hearing: '先把话听完',
  fresh: '对面在等你开口',
  waning: '等得有一会儿了',
  pressing: '快等不住了',
};

/**
 * Patience running out: a ring that empties, a step a second, and no digits. Said aloud twice, at half time and near
 * the end: a clock that talks is no help to think.
 */
export function PatienceRing({ clock, hurry, still }: PatienceRingProps) {
  const [{ spent, lead }] = useState(clock);
  const limit = patienceOf(clock);
  const left = Math.round(((clock.limit ?? 0) - lastMark(clock)) / 1000);
  return (
    <div className={styles.patience} data-hurry={hurry}>
      <svg className={styles.ring} viewBox="0 0 40 40" aria-hidden="true">
        <circle className={styles.track} cx="20" cy="20" r="16" />
        <circle
          className={styles.left}
          cx="20"
          cy="20"
          r="16"
          pathLength="100"
          style={{
            animationDuration: `${limit}ms`,
            animationDelay: `${Math.min(0, lead - spent)}ms`,
            animationPlayState: still || hurry === 'hearing' ? 'paused' : 'running',
            animationTimingFunction: `steps(${Math.max(1, Math.round(limit / 1000))})`,
          }}
        />
      </svg>
      <span className={styles.words}>{WORDS[hurry]}</span>
      <span className="visually-hidden" role="status">
        {hurry === 'waning' && '时间过半'}
        {hurry === 'pressing' && `还剩 ${left} 秒`}
      </span>
    </div>
  );
}
