import type { Utterance } from '../program/program.ts';
import type { World } from '../program/world.ts';
import { clamp } from '../shared/clamp.ts';
import { gradeFor } from '../engine/grade.ts';

/** The lowest and the highest grade among the options on offer; both 0 when nothing is on offer. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
}

/** What one decision adds to the process score. `available` 0: the options do not differ, it is not counted. */
export interface DecisionScore extends Spread {
  /** 0…`available`. */
  readonly earned: number;
  /** 0–3. */
  readonly available: number;
}

/**
 * Grades on offer at a decision. Silence is no option: it is graded inside this range, never outside.
 *
 * @param offered the options on offer in `world`, as `offered()` of core/engine gives them
 * @returns both in 0–3
 */
export function spreadOf(offered: readonly Utterance[], world: World): Spread {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const option of offered) {
    const { grade } = gradeFor(option, world);
    if (grade < lowest) lowest = grade;
    if (grade > highest) highest = grade;
  }
  return highest < lowest ? { lowest: 0, highest: 0 } : { lowest, highest };
}

/**
 * Points an utterance earns where the grades on offer span `spread`: its grade above the lowest. The grade
 * is held inside the span, so that silence can neither beat the best option nor undercut the worst.
 *
 * @returns 0…(highest − lowest)
 */
export const earnedBy = (said: Utterance, world: World, spread: Spread): number =>
  clamp(gradeFor(said, world).grade, spread.lowest, spread.highest) - spread.lowest;

/**
 * One decision of the process score: earned = grade − lowest on offer, available = highest − lowest.
 *
 * @source domain handbook §6, "Process score"
 */
export function scoreDecision(offered: readonly Utterance[], said: Utterance, world: World): DecisionScore {
  const spread = spreadOf(offered, world);
  return {
    ...spread,
    earned: earnedBy(said, world, spread),
    available: spread.highest - spread.lowest,
  };
}
