import type { PlanAnswer } from '../../core/plan/plan-types.ts';
import type { PlanRun } from '../../core/plan/skill-records.ts';
import { type Placed, timeline } from '../../core/plan/timeline.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { SCORING_RULE } from '../../core/scoring/scoring-rule.ts';
import { dayAround, type NumberedDay } from '../../core/shared/calendar-day.ts';
import type { Recorded } from '../../core/shared/recorded.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { PracticeAnswer } from '../../ports/practice-store.ts';
import { localZone } from '../../session/local-zone.ts';
import type { HistoryServices } from './plan-services.ts';

/** All the current profile has done, as planning sees it. */
export interface History {
  /** As they are kept, the latest recorded first. */
  readonly list: readonly RunSummary[];
  /** The oldest first, like the answers. */
  readonly runs: readonly PlanRun[];
  readonly answers: readonly PlanAnswer[];
  /** When anything was done, milliseconds since the epoch. */
  readonly times: readonly number[];
  /** The day it is. */
  readonly day: NumberedDay;
}

/** The day on this computer's calendar. */
export const localDay = (time: number): NumberedDay => dayAround(time, localZone);

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

/** Reads everything the current profile has done. */
export async function readHistory({ runs: store, practice, now }: HistoryServices): Promise<History> {
  const [answers, list, digests] = await Promise.all([practice.list(), store.list(), store.digests()]);
  const present = now();
  const day = localDay(present);
  const begun = list.filter(({ decisions }) => decisions > 0);
  const done = timeline([...begun.map(ofRun), ...answers.map(ofAnswer)], present, day.start);
  return {
    list,
    runs: runsIn(done, digests),
    answers: answersIn(done),
    times: done.map(({ time }) => time),
    day,
  };
}
