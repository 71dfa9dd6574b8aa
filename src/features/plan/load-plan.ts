import { makePlan, type Plan } from '../../core/plan/make-plan.ts';
import type { PlanAnswer, PlanItem } from '../../core/plan/plan-types.ts';
import { type PracticeDays, practiceDays } from '../../core/plan/practice-days.ts';
import type { PlanRun } from '../../core/plan/skill-records.ts';
import { type Placed, timeline } from '../../core/plan/timeline.ts';
import { expectedSeconds } from '../../core/practice/expected-seconds.ts';
import type { PracticeItem } from '../../core/practice/item.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { SCORING_RULE } from '../../core/scoring/scoring-rule.ts';
import { calendarDay, dayAround, type NumberedDay } from '../../core/shared/calendar-day.ts';
import type { Recorded } from '../../core/shared/recorded.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { PracticeAnswer } from '../../ports/practice-store.ts';
import { localZone } from '../../ui/local-zone.ts';
import type { PlanServices } from './plan-services.ts';

export interface Today {
  readonly plan: Plan;
  readonly days: PracticeDays;
  /** Nothing has ever been practised here. */
  readonly first: boolean;
}

/** The day on this computer's calendar. */
export const localDay = (time: number): NumberedDay => dayAround(time, localZone);

const asItem = (item: PracticeItem): PlanItem => ({
  id: item.id,
  skills: item.skills,
  family: item.family === 'file' ? item.kind : item.family,
  seconds: expectedSeconds(item),
});

function asRun(run: RunSummary, at: number, digest: RunDigest | undefined): PlanRun {
  return {
    scenario: run.scenario,
    mode: run.mode,
    ended: run.end !== undefined,
    replayed: digest?.replayed ?? false,
    counts: run.counts,
    at,
    dimensions: digest?.rule === SCORING_RULE ? digest.dimensions : {},
  };
}

type Done = Recorded & ({ readonly run: RunSummary } | { readonly answer: PracticeAnswer });

const ofRun = (run: RunSummary): Done => ({ id: run.id, recorded: run.recorded, at: run.startedAt, run });
const ofAnswer = (answer: PracticeAnswer): Done => ({
  id: answer.id,
  recorded: answer.recorded,
  at: answer.at,
  answer,
});

const runsIn = (done: readonly Placed<Done>[], digests: readonly RunDigest[]): PlanRun[] => {
  const byRun = new Map(digests.map((digest) => [digest.run, digest]));
  return done.flatMap(({ record, time }) =>
    'run' in record ? asRun(record.run, time, byRun.get(record.run.id)) : [],
  );
};

const answersIn = (done: readonly Placed<Done>[]): PlanAnswer[] =>
  done.flatMap(({ record, time }) =>
    'answer' in record && record.answer.kind !== 'expert'
      ? { item: record.answer.item, outcome: record.answer.outcome, at: time }
      : [],
  );

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
  const present = now();
  const day = localDay(present);
  const runs = list.filter(({ decisions }) => decisions > 0);
  const done = timeline([...runs.map(ofRun), ...answers.map(ofAnswer)], present, day.start);
  const plan = makePlan({
    items: [...drills, ...questions].map(asItem),
    scenarios: scenarios.list(),
    answers: answersIn(done),
    watched: new Set(answers.filter(({ kind }) => kind === 'expert').map(({ item }) => item)),
    runs: runsIn(done, digests),
    day,
  });
  const days = practiceDays(
    done.map(({ time }) => calendarDay(time, localZone)),
    day.number,
  );
  return { plan, days, first: done.length === 0 };
}
