import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import type { Day } from '../shared/calendar-day.ts';
import { dailySet, type SetItem } from './daily-set.ts';
import { type NextRun, nextRun, type PlanScenario } from './next-run.ts';
import type { PlanAnswer, PlanItem } from './plan-types.ts';
import { skillNeed } from './skill-need.ts';
import { type PlanRun, skillRecords } from './skill-records.ts';

export interface SetInput {
  readonly items: readonly PlanItem[];
  /** The oldest first, like the runs (`timeline`). */
  readonly answers: readonly PlanAnswer[];
  readonly runs: readonly PlanRun[];
  /** Everything before it decides the set; what is answered since is ticked off. */
  readonly day: Day;
}

/** How much each dimension wants practice on a day, 0–1, by what was known when it began. */
function needsOf(runs: readonly PlanRun[], day: Day): Readonly<Record<DimensionId, number>> {
  const records = skillRecords(runs.filter(({ at }) => at < day.start));
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, skillNeed(records[dimension], day.start)]),
  ) as Record<DimensionId, number>;
}

/** What to practise for ten minutes today: a pure function of what has been answered and played, and of the day. */
export const planSet = ({ items, answers, runs, day }: SetInput): SetItem[] =>
  dailySet({ items, answers, needs: needsOf(runs, day) }, day);

/** Dimensions, the one that wants practice most on that day first. */
export function skillsByNeed(runs: readonly PlanRun[], day: Day): readonly DimensionId[] {
  const needs = needsOf(runs, day);
  return [...DIMENSIONS].sort((left, right) => needs[right] - needs[left]);
}

/**
 * The scenario to play next, for the skill that wants it most; undefined where there are none. Runs of today count:
 * whoever has just done one step wants to be told the one after it.
 */
export const planNext = (
  scenarios: readonly PlanScenario[],
  runs: readonly PlanRun[],
  day: Day,
): NextRun | undefined =>
  skillsByNeed(runs, day)
    .map((skill) => nextRun(skill, scenarios, runs))
    .find((found) => found !== undefined);
