import { isNewerRun } from '../../play/newer-run.ts';
import type { TranscriptEvent } from '../../play/transcript.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { numberedAs, sameNumber, withoutNumber } from './numbers.ts';
import { type Rank, ranksAbove } from '../../shared/rank.ts';
import type { ArchivedRun } from './records.ts';

export const sameEvent = (left: TranscriptEvent, right: TranscriptEvent): boolean =>
  canonicalJson(left) === canonicalJson(right);

const begins = (events: readonly TranscriptEvent[], others: readonly TranscriptEvent[]): boolean =>
  others.length >= events.length &&
  events.every((event, index) => sameEvent(event, others[index] as TranscriptEvent));

const headOf = ({ transcript: { events: _, ...head } }: ArchivedRun): string =>
  canonicalJson(withoutNumber(head));

/** Going back after an ending opens a run again; what else a newer version of the app may do so with is not known. */
const reopens = ({ transcript }: ArchivedRun, at: number): boolean =>
  isNewerRun(transcript) || transcript.events[at]?.type === 'rewind';

/** Whether an ending is still there, or was rightly given up for what came after it. */
function keepsEnd(more: ArchivedRun, less: ArchivedRun): boolean {
  const length = less.transcript.events.length;
  if (!less.end || (more.end && canonicalJson(more.end) === canonicalJson(less.end))) return true;
  return more.transcript.events.length > length && reopens(more, length);
}

/**
 * Whether one record of a run is another, or is it further on: the same head, the same events and perhaps more, an
 * ending that is not lost. Whose it is is not looked at, nor whether only one of them has been numbered. Two records of one id of which neither continues the other
 * are two different runs.
 */
export const continues = (more: ArchivedRun, less: ArchivedRun): boolean =>
  headOf(more) === headOf(less) &&
  sameNumber(more.transcript, less.transcript) &&
  begins(less.transcript.events, more.transcript.events) &&
  keepsEnd(more, less);

/** A total order: longer, then ended, then by content, so that nobody's coming first decides. */
const rankOf = (run: ArchivedRun): Rank => [
  run.transcript.events.length,
  run.end ? 1 : 0,
  canonicalJson({ ...run, transcript: withoutNumber(run.transcript) }),
];

/**
 * Where two copies of a run meet. `machines`: the records of two machines become one set. `page`: what a page had to
 * keep in memory stands beside what is stored.
 */
export type Meeting = 'machines' | 'page';

const PREFERRED: Readonly<Record<Meeting, (here: ArchivedRun, other: ArchivedRun) => boolean>> = {
  machines: (here, other) => ranksAbove(rankOf(other), rankOf(here)),
  page: (here, other) => other.transcript.events.length > here.transcript.events.length,
};

/**
 * Which copy of a run stays: the one rule there is. Between machines it is commutative, associative and idempotent;
 * of two copies of which one continues the other it is that one. On a page `here` is what is stored and stays unless
 * the other is preferred. An import asks more of a copy before it takes it (`planImport`).
 */
export const winningCopy = <Run extends ArchivedRun>(here: Run, other: Run, meeting: Meeting): Run =>
  PREFERRED[meeting](here, other) ? other : here;

/** A copy of a run, with the number it has or another copy of it. */
export function numberedRun<Run extends ArchivedRun>(run: Run, { transcript }: ArchivedRun): Run {
  const numbered = numberedAs(run.transcript, transcript);
  return numbered === run.transcript ? run : { ...run, transcript: numbered };
}

/** The record two machines have of a run together. */
export function joinRuns(one: ArchivedRun, other: ArchivedRun): ArchivedRun {
  const winner = winningCopy(one, other, 'machines');
  return numberedRun(winner, winner === one ? other : one);
}
