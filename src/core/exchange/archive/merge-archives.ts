import type { ArchiveRecords, ArchivedProfile, ArchivedRun, ArchivedVersion } from './archive-schema.ts';

/** JSON with sorted keys: equal content, equal text. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

type Rank = readonly (number | string)[];

function above(left: Rank, right: Rank): boolean {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? '';
    if (value !== other) return value > other;
  }
  return false;
}

/**
 * Of two records of one id the one that ranks higher. A total order decides, not who came first, so that merging
 * is commutative, associative and idempotent. A run that has gone on outranks what it grew from.
 */
const higher =
  <T>(rank: (record: T) => Rank) =>
  (left: T, right: T): T =>
    above(rank(right), rank(left)) ? right : left;

const runRank = (run: ArchivedRun): Rank => [run.transcript.events.length, run.end ? 1 : 0, canonical(run)];
const profileRank = (profile: ArchivedProfile): Rank => [profile.name === '' ? 0 : 1, canonical(profile)];

const lesser = (left: string, right: string): string => [left, right].sort()[0] ?? left;

/** Two copies of one version are the same scenario and key: only how and when it came can differ. */
const sameVersion = (left: ArchivedVersion, right: ArchivedVersion): ArchivedVersion => ({
  ...left,
  title: lesser(left.title, right.title),
  origin: left.origin === 'shipped' || right.origin === 'shipped' ? 'shipped' : 'own',
  keptAt: lesser(left.keptAt, right.keptAt),
});

function union<T>(records: readonly T[], idOf: (record: T) => string, join: (left: T, right: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const id = idOf(record);
    const known = byId.get(id);
    byId.set(id, known === undefined ? record : join(known, record));
  }
  return [...byId].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, record]) => record);
}

/**
 * The records of two machines as one set, by id and without duplicates. Commutative, associative, idempotent:
 * whoever imports what, in whatever order and however often, ends with the same records.
 */
export const mergeArchives = (one: ArchiveRecords, other: ArchiveRecords): ArchiveRecords => ({
  profiles: union([...one.profiles, ...other.profiles], ({ id }) => id, higher(profileRank)),
  runs: union([...one.runs, ...other.runs], ({ transcript }) => transcript.id, higher(runRank)),
  versions: union(
    [...one.versions, ...other.versions],
    ({ hash, keyHash }) => `${hash} ${keyHash}`,
    sameVersion,
  ),
  answers: union(
    [...one.answers, ...other.answers],
    ({ id }) => id,
    higher((answer) => [canonical(answer)]),
  ),
});

/** The same records with another profile as their owner: somebody moves to a machine that knows them already. */
export function giveTo(records: ArchiveRecords, from: string, to: string): ArchiveRecords {
  const owner = <T extends { readonly profile: string }>(record: T): T =>
    record.profile === from ? { ...record, profile: to } : record;
  return {
    ...records,
    profiles: records.profiles.filter(({ id }) => id !== from),
    runs: records.runs.map(owner),
    answers: records.answers.map(owner),
  };
}
