import type { TalkEntry } from './talk-entry.ts';

const STOPS: readonly TalkEntry['line']['kind'][] = ['scene', 'officer', 'person', 'reason'];

/**
 * Entries one stops at to read; the others come with what follows them. Words left unsaid are one: nobody answers them
 * at once.
 */
export const isStop = ({ line }: TalkEntry): boolean =>
  STOPS.includes(line.kind) || (line.kind === 'said' && line.text === '');

/** How many entries show after one more line. Never stops short of a tail with nothing to read. */
export function revealNext(talk: readonly TalkEntry[], shown: number): number {
  const stop = talk.findIndex((entry, index) => index >= shown && isStop(entry));
  if (stop < 0) return talk.length;
  return talk.slice(stop + 1).some(isStop) ? stop + 1 : talk.length;
}

/** How many show when nothing more is held back, up to the next reason: that one waits to be read. */
export function revealPassage(talk: readonly TalkEntry[], shown: number): number {
  const reason = talk.findIndex((entry, index) => index >= shown && entry.line.kind === 'reason');
  return reason < 0 ? talk.length : reason + 1;
}
