import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import type { Day } from '../shared/calendar-day.ts';
import { dailySet, type SetItem } from './daily-set.ts';
import { type NextRun, nextRun, type PlanScenario, type RunHistory } from './next-run.ts';
import type { PlanAnswer, PlanItem } from './plan-types.ts';
import { skillNeed } from './skill-need.ts';
import { skillRecords } from './skill-records.ts';

export interface PlanInput extends RunHistory {
  readonly items: readonly PlanItem[];
  readonly scenarios: readonly PlanScenario[];
  /** The oldest first, like the runs (`timeline`). */
  readonly answers: readonly PlanAnswer[];
  /** Everything before it decides the set; what is answered since is ticked off. */
  readonly day: Day;
}

/** A day's practice. */
export interface Plan {
  readonly set: readonly SetItem[];
  /** Dimensions, the one that wants practice most first. */
  readonly skills: readonly DimensionId[];
  /** The scenario to play next; undefined where there are none. */
  readonly next: NextRun | undefined;
}

/** What to practise today: a pure function of what has been answered and played, and of the day. */
export function makePlan({ items, scenarios, answers, day, runs, watched }: PlanInput): Plan {
  const before = runs.filter(({ at }) => at < day.start);
  const records = skillRecords(before);
  const needs = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, skillNeed(records[dimension], day.start)]),
  ) as Record<DimensionId, number>;
  const skills = [...DIMENSIONS].sort((left, right) => needs[right] - needs[left]);
  // Runs of today count here: whoever has just watched wants to be told the step after it.
  const next = skills
    .map((skill) => nextRun(skill, scenarios, { runs, watched }))
    .find((found) => found !== undefined);
  return { set: dailySet({ items, answers, needs }, day), skills, next };
}
