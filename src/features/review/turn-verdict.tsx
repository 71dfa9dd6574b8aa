import type { ReactNode } from 'react';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { TurnReport } from '../../core/scoring/turn-report.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import { Chip } from '../../ui/chip.tsx';
import { EffectLine } from './effect-line.tsx';
import { IndicatorChips } from './indicator-chips.tsx';
import { LawList } from '../../ui/law-list.tsx';
import type { ReviewData } from './load-review.ts';
import styles from './turn-verdict.module.css';
import { callOf, GRADE_WORDS } from './words.ts';

interface TurnVerdictProps {
  readonly turn: TurnReport;
  readonly data: ReviewData;
  readonly laws: LawFacts | undefined;
  readonly rehearse: ReactNode;
}

const TONES = ['warn', 'warn', 'navy', 'good'] as const;

function Marks({ turn, data }: Pick<TurnVerdictProps, 'turn' | 'data'>) {
  const { grade, nearMiss } = turn.grade;
  const redline = turn.redline && entryOf(data.rubricBundle.rubric.redlines, turn.redline)?.name;
  const register = turn.register && entryOf(data.rubricBundle.rubric.registers, turn.register.register)?.name;
  return (
    <p className={styles.marks}>
      {redline && <Chip tone="danger">底线：{redline}</Chip>}
      <Chip tone={TONES[grade] ?? 'plain'}>{GRADE_WORDS[grade]}</Chip>
      {nearMiss && <Chip tone="warn">差一口气</Chip>}
      {register && (
        <Chip tone={turn.register?.fit === 'avoided' ? 'warn' : 'plain'}>
          {register}
          {turn.register?.fit === 'avoided' && '，这个场合忌'}
        </Chip>
      )}
    </p>
  );
}

function Best({ turn, rehearse }: Pick<TurnVerdictProps, 'turn' | 'rehearse'>) {
  if (!turn.best) return null;
  if (turn.score.earned === turn.score.available) {
    return (
      <p className={styles.reached}>
        {turn.kind === 'choice' ? '当时能说的，这句最好。' : '当时不说话，也是最好的。'}
      </p>
    );
  }
  return (
    <div className={styles.best}>
      <h4 className={styles.label}>当时最好的一句</h4>
      <p className={styles.words}>{turn.best.words}</p>
      {rehearse}
      <p>{turn.best.why}</p>
    </div>
  );
}

/** What the words showed, what they did to whom and why, and the best that was on offer. */
export function TurnVerdict({ turn, data, laws, rehearse }: TurnVerdictProps) {
  return (
    <div className={styles.verdict}>
      <Marks turn={turn} data={data} />
      <p>{turn.grade.why}</p>
      <IndicatorChips ids={turn.indicators} indicators={data.rubricBundle.indicators} />
      <ul className={styles.effects}>
        {turn.effects.map((effect) => (
          <EffectLine key={effect.person} effect={effect} call={callOf(data.calls, effect.person)} />
        ))}
      </ul>
      <Best turn={turn} rehearse={rehearse} />
      <LawList ids={turn.law} laws={laws} />
    </div>
  );
}
