import type { ArchiveRecords, ArchivedAnswer, ArchivedRun } from './archive-schema.ts';
import { canonical } from './merge-archives.ts';

const headOf = ({ transcript: { events: _, ...head } }: ArchivedRun): string => canonical(head);

/** Whether two records of one id can be the same run, one of them perhaps further on. */
function sameRun(left: ArchivedRun, right: ArchivedRun): boolean {
  const [short, long] =
    left.transcript.events.length <= right.transcript.events.length ? [left, right] : [right, left];
  const events = short.transcript.events;
  const begins = events.every((event, at) => canonical(event) === canonical(long.transcript.events[at]));
  const ended = left.end && right.end && events.length === long.transcript.events.length;
  return headOf(left) === headOf(right) && begins && !(ended && canonical(left.end) !== canonical(right.end));
}

const keep = <T>(
  here: readonly T[],
  incoming: readonly T[],
  idOf: (record: T) => string,
  agree: (left: T, right: T) => boolean,
): T[] => {
  const known = new Map(here.map((record) => [idOf(record), record]));
  return incoming.filter((record) => {
    const own = known.get(idOf(record));
    return own === undefined || agree(own, record);
  });
};

/**
 * What of a file can be taken in without losing what is here: a run or an answer of a known id that is another one
 * stays in its file. Counts those.
 */
export function withoutConflicts(
  here: ArchiveRecords,
  incoming: ArchiveRecords,
): { readonly records: ArchiveRecords; readonly conflicts: number } {
  const runs = keep(here.runs, incoming.runs, ({ transcript }) => transcript.id, sameRun);
  // Whose it is may change with the machine; what it says may not.
  const sameAnswer = (left: ArchivedAnswer, right: ArchivedAnswer) =>
    canonical({ ...left, profile: '' }) === canonical({ ...right, profile: '' });
  const answers = keep(here.answers, incoming.answers, ({ id }) => id, sameAnswer);
  const conflicts = incoming.runs.length - runs.length + incoming.answers.length - answers.length;
  return { records: { ...incoming, runs, answers }, conflicts };
}
