import { daysOff } from '../../core/returns/leave.ts';
import { type OpenPromise, openPromises } from '../../core/returns/open-promises.ts';
import { type DaysOff, isOff } from '../../core/returns/owed.ts';
import type { RunDigest } from '../../core/scoring/digest.ts';
import { type HistoryRun, joinHistory } from '../../core/scoring/progress/history-run.ts';
import { calendarDay } from '../../core/shared/calendar-day.ts';
import type { ProfileStore } from '../../ports/profile-store.ts';
import type { RunStore } from '../../ports/run-store.ts';
import type { ReturnCard, ScenarioSource } from '../../ports/scenario-source.ts';
import { localZone } from '../local-zone.ts';

/** What is promised and open, for one person on one day. */
export interface PromisesNow {
  readonly open: readonly OpenPromise<ReturnCard>[];
  /** The day it is (`calendarDay`). */
  readonly today: number;
  readonly off: readonly DaysOff[];
  readonly onLeave: boolean;
}

export interface PromiseServices {
  readonly scenarios: Pick<ScenarioSource, 'list' | 'returns' | 'load' | 'rubric'>;
  readonly runs: Pick<RunStore, 'list' | 'get' | 'digests' | 'keepDigest'>;
  readonly profiles: Pick<ProfileStore, 'current'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** So many runs nothing is known of are worked out at once, the newest first; the others when next asked. */
const MOST_AT_ONCE = 40;

/**
 * Runs of which it is not known what they left owed. One whose digest is from before promises came back left nothing
 * that comes back, unless its version is the present one.
 */
function unknownRuns(
  history: readonly HistoryRun[],
  services: PromiseServices,
  cards: readonly ReturnCard[],
) {
  const promising = new Set(cards.map(({ from }) => from));
  const present = new Set(services.scenarios.list().map(({ hash }) => hash));
  return history
    .filter(
      ({ scenario, end, led, replayed, hash, digest }) =>
        promising.has(scenario) &&
        end !== undefined &&
        led === undefined &&
        !replayed &&
        (digest === undefined || (digest.promises === undefined && present.has(hash))),
    )
    .reverse()
    .slice(0, MOST_AT_ONCE);
}

async function workOut(services: PromiseServices, runs: readonly HistoryRun[]): Promise<RunDigest[]> {
  const found: RunDigest[] = [];
  if (runs.length === 0) return found;
  // What reports are made with, for those few of whom nothing is kept.
  const { workOutDigest } = await import('../work-out-digest.ts');
  for (const run of runs) {
    const digest = await workOutDigest(services, run);
    if (digest) found.push(digest);
  }
  if (found.length > 0) await services.runs.keepDigest(...found);
  return found;
}

/** What the current person owes today. Rejects when it cannot be fetched which promises come back. */
export async function readPromises(services: PromiseServices): Promise<PromisesNow> {
  const { scenarios, runs, profiles, now } = services;
  const [list, { leaves = [] }] = await Promise.all([runs.list(), profiles.current()]);
  const [today, off] = [calendarDay(now(), localZone), daysOff(leaves)];
  const nothing = { open: [], today, off, onLeave: isOff(off, today) };
  if (!list.some(({ end }) => end)) return nothing;
  const [cards, kept] = await Promise.all([scenarios.returns(), runs.digests()]);
  const missing = unknownRuns(joinHistory(list, kept), services, cards);
  const digests = [...kept, ...(await workOut(services, missing))];
  return { ...nothing, open: openPromises(joinHistory(list, digests), cards, off, today, localZone) };
}
