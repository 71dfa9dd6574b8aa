import { calendarDay, type Zone } from '../shared/calendar-day.ts';
import { runsByRecording, timeOf } from '../shared/recorded.ts';
import type { ListedRun } from '../scoring/progress/history-run.ts';
import { QUARTER_DAYS } from './work-figures.ts';

/** A run that has something to tell, and of what. */
export interface RunToTell<Run extends ListedRun = ListedRun> {
  readonly run: Run;
  readonly endedAt: string;
  /** It counts, or takes up what was promised in one that may: its people and their complaints are told by it. */
  readonly speaks: boolean;
  /** It is work of this quarter. */
  readonly works: boolean;
}

/**
 * Which runs have to be played through to tell the beat, in the order of recording. 学练, 带教 and runs begun half-way
 * tell nothing: in the first somebody else has helped, of the last one does not know how it began.
 *
 * @param today `calendarDay` where the trainee is
 */
export function runsToTell<Run extends ListedRun>(
  runs: readonly Run[],
  today: number,
  zone: Zone,
): RunToTell<Run>[] {
  const own = runs.filter(({ mode, led, replayed }) => mode !== 'guided' && led === undefined && !replayed);
  return [...own].sort(runsByRecording).flatMap((run): RunToTell<Run>[] => {
    if (!run.end) return [];
    const ago = today - calendarDay(timeOf(run.end.at), zone);
    const speaks = run.counts || run.returning === true;
    const works = ago >= 0 && ago < QUARTER_DAYS;
    return speaks || works ? [{ run, endedAt: run.end.at, speaks, works }] : [];
  });
}

/** Scenarios that have been played to an end in a run that counts. */
export const scenariosMet = (runs: readonly Pick<ListedRun, 'scenario' | 'counts' | 'end'>[]): number =>
  new Set(runs.filter(({ counts, end }) => counts && end !== undefined).map(({ scenario }) => scenario)).size;
