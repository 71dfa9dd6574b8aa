import { readingTime } from '../../core/play/reading-time.ts';
import { wordsToRead } from '../talk/to-read.ts';
import type { SessionContext } from './session-context.ts';

/** What came into view last. */
export const latestWords = ({ talk, shown, latest }: SessionContext): string[] =>
  wordsToRead(talk.slice(latest.from, shown));

/**
 * Milliseconds in which the line before an exam's decision is still being read: at an easy pace for everybody, as much
 * slower as the run's patience is longer. Nothing where it has stood long enough, or a run is taken up again.
 */
export function leadOf(context: SessionContext): number {
  const { transcript, latest, now } = context;
  const reading = readingTime(latestWords(context)) * Math.max(1, transcript.patience);
  return Math.max(0, Math.round(reading - (now - latest.at)));
}
