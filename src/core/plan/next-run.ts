import type { DimensionId, SettingId } from '../rubric/catalog.ts';
import type { PlanRun } from './skill-records.ts';

/** What the plan knows of a scenario. */
export interface PlanScenario {
  readonly id: string;
  readonly setting: SettingId;
  readonly focus: readonly DimensionId[];
  /** 1–3. */
  readonly level: number;
  readonly minutes: number;
}

/** The steps of learning a skill, and practice in the exam once they are behind one. */
export type RunStep = 'guided' | 'unaided' | 'transfer' | 'again';

export interface NextRun {
  readonly scenario: string;
  readonly skill: DimensionId;
  readonly step: RunStep;
}

const ended = (runs: readonly PlanRun[], scenario: string): PlanRun[] =>
  runs.filter((run) => run.scenario === scenario && run.ended && !run.replayed);

const unaided = (runs: readonly PlanRun[], scenario: string): boolean =>
  ended(runs, scenario).some(({ mode }) => mode !== 'guided');

/** The step a scenario is at as the first place to learn a skill in; undefined once it has been played unaided. */
function stepIn(runs: readonly PlanRun[], scenario: string): RunStep | undefined {
  if (unaided(runs, scenario)) return undefined;
  return ended(runs, scenario).length > 0 ? 'unaided' : 'guided';
}

const lastPlayed = (runs: readonly PlanRun[], scenario: string): number =>
  runs.findLastIndex((run) => run.scenario === scenario);

const easiestFirst = (left: PlanScenario, right: PlanScenario): number =>
  left.level - right.level || left.minutes - right.minutes || (left.id < right.id ? -1 : 1);

/**
 * The next scenario for a skill: with guidance, then unaided; then straight to another setting unaided (transfer),
 * scenario after scenario; then any scenario not played yet, for what it is about; at last, when all have been played,
 * the one of the skill played longest ago, again. How an expert says it is for afterwards (`keyAccess`): no step.
 *
 * @param runs the oldest first
 * @returns undefined where no scenario has the skill among what it is about
 */
export function nextRun(
  skill: DimensionId,
  scenarios: readonly PlanScenario[],
  runs: readonly PlanRun[],
): NextRun | undefined {
  const sorted = [...scenarios].sort(easiestFirst);
  const fitting = sorted.filter(({ focus }) => focus.includes(skill));
  const done = fitting.filter(({ id }) => unaided(runs, id));
  const open = fitting.filter(({ id }) => !unaided(runs, id));
  if (done.length === 0) {
    // Whatever has been begun goes on before another is opened.
    const begun = open.find(({ id }) => stepIn(runs, id) !== 'guided') ?? open[0];
    return begun && { scenario: begun.id, skill, step: stepIn(runs, begun.id) ?? 'guided' };
  }
  const settings = new Set(done.map(({ setting }) => setting));
  const elsewhere = open.find(({ setting }) => !settings.has(setting)) ?? open[0];
  if (elsewhere) return { scenario: elsewhere.id, skill, step: 'transfer' };
  const untouched = sorted.find(({ id }) => !unaided(runs, id));
  if (untouched) return { scenario: untouched.id, skill: untouched.focus[0] ?? skill, step: 'transfer' };
  const oldest = [...done].sort((a, b) => lastPlayed(runs, a.id) - lastPlayed(runs, b.id))[0];
  return oldest && { scenario: oldest.id, skill, step: 'again' };
}
