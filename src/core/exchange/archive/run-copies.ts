import type { TranscriptEvent } from '../../play/transcript.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { type Rank, ranksAbove } from './rank.ts';
import type { ArchivedRun } from './records.ts';

export const sameEvent = (left: TranscriptEvent, right: TranscriptEvent): boolean =>
  canonicalJson(left) === canonicalJson(right);

const begins = (events: readonly TranscriptEvent[], others: readonly TranscriptEvent[]): boolean =>
  others.length >= events.length &&
  events.every((event, index) => sameEvent(event, others[index] as TranscriptEvent));

const headOf = ({ transcript: { events: _, ...head } }: ArchivedRun): string => canonicalJson(head);

/** Whether two records of one id can be the same run, one of them perhaps further on; else they are two runs. */
export function isSameRun(left: ArchivedRun, right: ArchivedRun): boolean {
  const [here, there] = [left.transcript.events, right.transcript.events];
  const ended = left.end && right.end && here.length === there.length;
  return (
    headOf(left) === headOf(right) &&
    (begins(here, there) || begins(there, here)) &&
    !(ended && canonicalJson(left.end) !== canonicalJson(right.end))
  );
}

/** A total order: longer, then ended, then by content, so that nobody's coming first decides. */
const rankOf = (run: ArchivedRun): Rank => [
  run.transcript.events.length,
  run.end ? 1 : 0,
  canonicalJson(run),
];

/**
 * Where two copies of a run meet. `machines`: the records of two machines become one set. `file`: records that have
 * been merged are stored, and a run may have gone on since they were read. `page`: what a page had to keep in memory
 * stands beside what is stored.
 */
export type Meeting = 'machines' | 'file' | 'page';

const PREFERRED: Readonly<Record<Meeting, (here: ArchivedRun, other: ArchivedRun) => boolean>> = {
  machines: (here, other) => ranksAbove(rankOf(other), rankOf(here)),
  file: (here, other) =>
    here.transcript.events.length <= other.transcript.events.length ||
    !begins(other.transcript.events, here.transcript.events),
  page: (here, other) => other.transcript.events.length > here.transcript.events.length,
};

/**
 * Which copy of a run stays: the one rule there is. Between machines it is commutative, associative and idempotent.
 * In the two other meetings `here` is what is stored and stays unless the other is preferred.
 */
export const winningCopy = <Run extends ArchivedRun>(here: Run, other: Run, meeting: Meeting): Run =>
  PREFERRED[meeting](here, other) ? other : here;
