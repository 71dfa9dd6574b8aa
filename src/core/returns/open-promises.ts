import { hasBegun, isResumable } from '../play/run-kind.ts';
import type { HistoryRun } from '../scoring/progress/history-run.ts';
import { calendarDay, type Zone } from '../shared/calendar-day.ts';
import { timeOf } from '../shared/recorded.ts';
import { type DaysOff, type Due, type Made, owed, type Returning } from './owed.ts';

/** A promise that stands: made in a run that ended, and neither settled in play nor taken up since. */
export interface StandingPromise extends Made {
  /** The return in which it is being taken up, begun and not ended. */
  readonly begun?: string | undefined;
}

export type OpenPromise<Card extends Returning = Returning> = StandingPromise & Due<Card>;

/** What makes a promise: a whole run by oneself, in whatever mode. Class runs are in no list of one's own. */
const isWhole = ({ led, replayed }: HistoryRun): boolean => led === undefined && !replayed;

const nameOf = (scenario: string, promise: string): string => `${scenario}/${promise}`;

/** What a run that ended leaves behind, in place of what its promises stood at before. */
function leave(standing: Map<string, StandingPromise>, run: HistoryRun, zone: Zone): void {
  const { id, scenario, end, digest } = run;
  if (!end) return;
  for (const [promise, [fate, days]] of Object.entries(digest?.promises ?? {})) {
    const name = nameOf(scenario, promise);
    // Made again it is another promise, also in the order they are told in.
    standing.delete(name);
    if (fate === 'open' && days !== null)
      standing.set(name, { run: id, scenario, promise, day: calendarDay(timeOf(end.at), zone) });
  }
}

/** A return takes up what stood when it was begun; its ending settles that. */
function takeUp(standing: Map<string, StandingPromise>, run: HistoryRun, { from, promise }: Returning): void {
  const name = nameOf(from, promise);
  const known = standing.get(name);
  if (!known || !run.returning || !hasBegun(run)) return;
  if (run.end) standing.delete(name);
  else if (isResumable(run)) standing.set(name, { ...known, begun: run.id });
}

/**
 * The promises that stand after a history: of each only as it was last made, for whoever plays a scenario again makes
 * it anew. Which of them a return takes up follows from the order of recording: what stood when it was begun.
 *
 * @param runs oldest first, as `joinHistory` gives them; one whose digest is not at hand promises nothing
 */
export function standingPromises(
  runs: readonly HistoryRun[],
  returning: readonly Returning[],
  zone: Zone,
): StandingPromise[] {
  const standing = new Map<string, StandingPromise>();
  for (const run of runs) {
    if (!isWhole(run)) continue;
    const takes = returning.find(({ id }) => id === run.scenario);
    if (takes) takeUp(standing, run, takes);
    else leave(standing, run, zone);
  }
  return [...standing.values()];
}

/**
 * What is owed on a day, what falls due first before the others. Nothing of it is stored.
 *
 * @param runs oldest first, as `joinHistory` gives them
 * @param off days off of the person whose runs they are
 * @param today the day it is (`calendarDay`)
 */
export const openPromises = <Card extends Returning>(
  runs: readonly HistoryRun[],
  returning: readonly Card[],
  off: readonly DaysOff[],
  today: number,
  zone: Zone,
): OpenPromise<Card>[] => owed(standingPromises(runs, returning, zone), returning, off, today);
