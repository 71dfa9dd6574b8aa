import type { Indicators } from '../../core/rubric/catalog.ts';
import type { ExpertTurnView } from '../../session/views/expert-view.ts';
import { SpokenLines } from '../../stage/spoken-lines.tsx';
import { EffectLine } from './effect-line.tsx';
import styles from './expert-page.module.css';
import { IndicatorChips } from './indicator-chips.tsx';

interface ExpertTurnProps {
  readonly turn: ExpertTurnView;
  /** 1-based. */
  readonly number: number;
  readonly indicators: Indicators;
}

/** One line of the expert's: what came before, the line, why this one now, and what it did. */
export function ExpertTurn({ turn, number, indicators }: ExpertTurnProps) {
  const { lines, to, said, why, effects, reply } = turn;
  return (
    <div className={styles.turn}>
      <h2 className={styles.number}>第 {number} 句</h2>
      <SpokenLines lines={lines} />
      <p className={styles.said}>
        <span className={styles.to}>对{to}</span>
        {said || '（不说话，等一等）'}
      </p>
      <div className={styles.why}>
        <p>{why}</p>
        <IndicatorChips ids={turn.indicators} indicators={indicators} />
        <ul>
          {effects.map(({ call, effect }) => (
            <EffectLine key={effect.person} effect={effect} call={call} />
          ))}
        </ul>
      </div>
      <SpokenLines lines={reply} />
    </div>
  );
}
