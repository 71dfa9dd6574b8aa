import { canonicalJson } from '../../shared/canonical-json.ts';
import { joinKept } from '../../mentor/kept-session.ts';
import { joinLeaves } from './leaves.ts';
import { linkId } from './people.ts';
import { type KeptVersion, versionId } from '../kept/kept-version.ts';
import { numberedAs, withoutNumber } from './numbers.ts';
import { type Rank, ranksAbove } from '../../shared/rank.ts';
import type { ArchivedAnswer, ArchivedCalibration, ArchiveRecords, ArchivedProfile } from './records.ts';
import { joinRuns } from './run-copies.ts';

/** Of two records of one id the one that ranks higher; a total order decides, as for runs. */
const higher =
  <T>(rank: (record: T) => Rank) =>
  (left: T, right: T): T =>
    ranksAbove(rank(right), rank(left)) ? right : left;

const lesser = (left: string, right: string): string => [left, right].sort()[0] ?? left;

/** Words written later; of those from before that was noted, a name rather than none. */
const wordsRank = ({ changedAt, name, unit }: ArchivedProfile): Rank => [
  changedAt ?? '',
  name === '' ? 0 : 1,
  name,
  unit,
];

/** A profile with the days off another copy of it knows as well. */
export function withLeaves(profile: ArchivedProfile, other: ArchivedProfile): ArchivedProfile {
  const leaves = joinLeaves(profile.leaves ?? [], other.leaves ?? []);
  return leaves.length > 0 ? { ...profile, leaves } : profile;
}

/** Of two copies of a profile the words that were written later, the earlier beginning, and the days off of both. */
export const joinProfile = (left: ArchivedProfile, right: ArchivedProfile): ArchivedProfile => ({
  ...withLeaves(higher(wordsRank)(left, right), ranksAbove(wordsRank(right), wordsRank(left)) ? left : right),
  createdAt: lesser(left.createdAt, right.createdAt),
});

const higherAnswer = higher((answer: ArchivedAnswer) => [canonicalJson(withoutNumber(answer))]);

function joinAnswers(left: ArchivedAnswer, right: ArchivedAnswer): ArchivedAnswer {
  const winner = higherAnswer(left, right);
  return numberedAs(winner, winner === left ? right : left);
}

const higherCalibration = higher((record: ArchivedCalibration) => [canonicalJson(record)]);

const lesserContent = (left: object, right: object): object =>
  left === right || JSON.stringify(left) <= JSON.stringify(right) ? left : right;

/** Absent is format 1 as it was before the format was written down. */
const laterFormat = (left: KeptVersion, right: KeptVersion): Pick<KeptVersion, 'content'> => {
  const formats = [left.content ?? [], right.content ?? []].flat();
  return formats.length > 0 ? { content: Math.max(...formats) } : {};
};

/**
 * Two copies under the same hashes are the same content: only how and when it came can differ, and in what order its
 * fields lie. One kept under its earlier hashes stays beside one under its present ones: each is what its own hashes
 * say, and either answers to both.
 */
const sameVersion = (left: KeptVersion, right: KeptVersion): KeptVersion => ({
  hash: left.hash,
  scenario: lesserContent(left.scenario, right.scenario),
  keyHash: left.keyHash,
  key: lesserContent(left.key, right.key),
  ...laterFormat(left, right),
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
  profiles: union([...one.profiles, ...other.profiles], ({ id }) => id, joinProfile),
  runs: union([...one.runs, ...other.runs], ({ transcript }) => transcript.id, joinRuns),
  versions: union([...one.versions, ...other.versions], versionId, sameVersion),
  answers: union([...one.answers, ...other.answers], ({ id }) => id, joinAnswers),
  links: union(
    [...one.links, ...other.links],
    linkId,
    higher(({ turns }) => [turns]),
  ),
  sessions: union([...one.sessions, ...other.sessions], ({ session }) => session.id, joinKept),
  calibrations: union([...one.calibrations, ...other.calibrations], ({ id }) => id, higherCalibration),
});
