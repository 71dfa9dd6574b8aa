import { canonicalJson } from '../../shared/canonical-json.ts';
import type { ArchiveRecords, ArchivedAnswer } from './records.ts';
import { isSameRun } from './run-copies.ts';

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
  const runs = keep(here.runs, incoming.runs, ({ transcript }) => transcript.id, isSameRun);
  // Whose it is may change with the machine; what it says may not.
  const sameAnswer = (left: ArchivedAnswer, right: ArchivedAnswer) =>
    canonicalJson({ ...left, profile: '' }) === canonicalJson({ ...right, profile: '' });
  const answers = keep(here.answers, incoming.answers, ({ id }) => id, sameAnswer);
  const conflicts = incoming.runs.length - runs.length + incoming.answers.length - answers.length;
  return { records: { ...incoming, runs, answers }, conflicts };
}
