import { makePlan, type Plan } from '../../core/plan/make-plan.ts';
import type { Day, PlanItem } from '../../core/plan/plan-types.ts';
import { type PracticeDays, practiceDays } from '../../core/plan/practice-days.ts';
import type { PlanRun } from '../../core/plan/skill-records.ts';
import { expectedSeconds } from '../../core/practice/expected-seconds.ts';
import type { PracticeItem } from '../../core/practice/item.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { SCORING_RULE } from '../../core/scoring/scoring-rule.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { PracticeAnswer } from '../../ports/practice-store.ts';
import type { PlanServices } from './plan-services.ts';

export interface Today {
  readonly plan: Plan;
  readonly days: PracticeDays;
  /** Nothing has ever been practised here. */
  readonly first: boolean;
}

/** The local day `now` falls in. */
function dayOf(now: number): Day {
  const start = new Date(now).setHours(0, 0, 0, 0);
  const end = new Date(start);
  return { start, end: end.setDate(end.getDate() + 1) };
}

/** Milliseconds since the epoch. What is stored may be damaged: a date that does not read was long ago. */
const momentOf = (iso: string): number => Date.parse(iso) || 0;

const asItem = (item: PracticeItem): PlanItem => ({
  id: item.id,
  skills: item.skills,
  family: item.family === 'file' ? item.kind : item.family,
  seconds: expectedSeconds(item),
});

function asRun(run: RunSummary, digest: RunDigest | undefined): PlanRun {
  return {
    scenario: run.scenario,
    mode: run.mode,
    ended: run.end !== undefined,
    replayed: digest?.replayed ?? false,
    counts: run.counts,
    at: momentOf(run.startedAt),
    dimensions: digest?.rule === SCORING_RULE ? digest.dimensions : {},
  };
}

const timeOf = ({ at }: PracticeAnswer): number => momentOf(at);

/** Works out today's practice from everything the current profile has done. Rejects when the items cannot be fetched. */
export async function loadPlan(services: PlanServices): Promise<Today> {
  const { runs: store, practice, scenarios, source, now } = services;
  const [drills, questions, answers, list, digests] = await Promise.all([
    source.drills(),
    source.questions(),
    practice.list(),
    store.list(),
    store.digests(),
  ]);
  const byRun = new Map(digests.map((digest) => [digest.run, digest]));
  const runs = list.filter(({ decisions }) => decisions > 0).map((run) => asRun(run, byRun.get(run.id)));
  const day = dayOf(now());
  const plan = makePlan({
    items: [...drills, ...questions].map(asItem),
    scenarios: scenarios.list(),
    answers: answers
      .filter(({ kind }) => kind !== 'expert')
      .map((answer) => ({ item: answer.item, outcome: answer.outcome, at: timeOf(answer) })),
    watched: new Set(answers.filter(({ kind }) => kind === 'expert').map(({ item }) => item)),
    runs,
    day,
  });
  const times = [...answers.map(timeOf), ...runs.map(({ at }) => at)];
  return { plan, days: practiceDays(times, day.start), first: times.length === 0 };
}
