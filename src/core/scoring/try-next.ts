import type { DimensionId } from '../rubric/catalog.ts';
import type { DimensionReport, Evidence } from './dimension-report.ts';
import type { TurnReport } from './turn-report.ts';

/** One thing to try the next time. */
export interface TryNext {
  readonly dimension: DimensionId;
  /** 0-based. */
  readonly turn: number;
  /** A line that was on offer there and shows the dimension. */
  readonly words: string;
  /** Why it would have been good there; empty where the file gives its reason for another of the best. */
  readonly why: string;
  /** Of so many telling decisions, so many were not taken. */
  readonly missed: number;
  readonly telling: number;
}

const missedIn = ({ telling, taken }: DimensionReport): number => telling - taken;

const lostAt = (turns: readonly TurnReport[], { turn }: Evidence): number => {
  const score = turns[turn]?.score;
  return score ? score.available - score.earned : 0;
};

/** The missed chance that cost most; one where something could be shown before one where it was to be avoided. */
function dearest({ evidence }: DimensionReport, turns: readonly TurnReport[]): Evidence | undefined {
  return evidence
    .filter(({ taken, best }) => !taken && best !== '')
    .sort(
      (one, other) =>
        Number(one.onlyToAvoid) - Number(other.onlyToAvoid) ||
        lostAt(turns, other) - lostAt(turns, one) ||
        one.turn - other.turn,
    )[0];
}

/**
 * What to try first the next time: of the scenario's focus dimensions the one with most chances missed (of all of
 * them where the focus missed none), and in it the chance that cost most. Undefined where none was missed.
 *
 * @source our own rule: a pointer for the debrief, not a measure
 */
export function tryNext(
  dimensions: readonly DimensionReport[],
  turns: readonly TurnReport[],
  focus: readonly DimensionId[],
): TryNext | undefined {
  const missed = dimensions
    .filter((one) => missedIn(one) > 0)
    .sort(
      (one, other) =>
        Number(focus.includes(other.dimension)) - Number(focus.includes(one.dimension)) ||
        missedIn(other) - missedIn(one),
    );
  for (const report of missed) {
    const chance = dearest(report, turns);
    if (!chance) continue;
    const best = turns[chance.turn]?.best;
    return {
      dimension: report.dimension,
      turn: chance.turn,
      words: chance.best,
      why: best?.words === chance.best ? best.why : '',
      missed: missedIn(report),
      telling: report.telling,
    };
  }
  return undefined;
}
