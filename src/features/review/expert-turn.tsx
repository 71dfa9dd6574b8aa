import type { Program } from '../../core/program/program.ts';
import type { Turn } from '../../core/play/replay.ts';
import type { Indicators } from '../../core/rubric/catalog.ts';
import { gradeFor } from '../../core/engine/grade.ts';
import { personEffects } from '../../core/scoring/person-effects.ts';
import { EffectLine } from './effect-line.tsx';
import styles from './expert-page.module.css';
import { IndicatorChips } from './indicator-chips.tsx';
import { SpokenLines } from './spoken-lines.tsx';
import { callOf } from './words.ts';

interface ExpertTurnProps {
  readonly turn: Turn;
  /** 1-based. */
  readonly number: number;
  readonly program: Program;
  readonly indicators: Indicators;
}

/** One line of the expert's: what came before, the line, why this one now, and what it did. */
export function ExpertTurn({ turn, number, program, indicators }: ExpertTurnProps) {
  const { said, before } = turn;
  const to = program.people[said.to]?.id ?? '';
  return (
    <div className={styles.turn}>
      <h2 className={styles.number}>第 {number} 句</h2>
      <SpokenLines lines={turn.passages.flatMap(({ lines }) => lines)} program={program} />
      <p className={styles.said}>
        <span className={styles.to}>对{callOf(program, to)}</span>
        {said.text || '（不说话，等一等）'}
      </p>
      <div className={styles.why}>
        <p>{gradeFor(said, before.world).why}</p>
        <IndicatorChips ids={said.source.acts} indicators={indicators} />
        <ul>
          {personEffects(program, turn).map((effect) => (
            <EffectLine key={effect.person} effect={effect} program={program} />
          ))}
        </ul>
      </div>
      <SpokenLines lines={turn.reply} program={program} />
    </div>
  );
}
