import { readTranscript } from '../../play/read-transcript.ts';
import { transcriptSchema } from '../../play/transcript.ts';
import type { Issue } from '../../shared/issue.ts';
import { collectKeys } from '../../shared/parse-yaml.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { schemaIssues } from '../../shared/schema-issues.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { jsonFault } from '../../shared/plain-json.ts';
import { readJson } from '../../shared/read-json.ts';
import { checkKept } from '../kept/check-kept.ts';
import { type KeptVersion, versionId } from '../kept/kept-version.ts';
import { ARCHIVE_FORMAT, archiveSchema } from './archive-schema.ts';
import {
  AGAIN,
  alteredVersion,
  doubledRecord,
  NEWER_FILE,
  NOT_A_RECORD,
  NOT_AN_ARCHIVE,
  tooLarge,
  unreadable,
} from './file-problems.ts';
import { linkId } from './people.ts';
import { type ArchiveRecords, NO_RECORDS } from './records.ts';

/** A hundred million bytes; ten thousand runs take about thirty. */
export const MAX_FILE_SIZE = 100_000_000;
/** So many complaints say enough about a file that is not ours. */
const MAX_ISSUES = 200;

const KEYS = [...new Set([...collectKeys(archiveSchema), ...collectKeys(transcriptSchema)])];

const keyOf = {
  profiles: ({ id }: ArchiveRecords['profiles'][number]) => id,
  runs: ({ transcript }: ArchiveRecords['runs'][number]) => transcript.id,
  versions: versionId,
  answers: ({ id }: ArchiveRecords['answers'][number]) => id,
  links: linkId,
  sessions: ({ session }: ArchiveRecords['sessions'][number]) => session.id,
  calibrations: ({ id }: ArchiveRecords['calibrations'][number]) => id,
} as const;

/** Records of one id that differ. */
function doubled<T>(part: keyof ArchiveRecords, records: readonly T[], key: (record: T) => string): Issue[] {
  const known = new Map<string, T>();
  return records.flatMap((record, index) => {
    const other = known.get(key(record));
    known.set(key(record), record);
    return other === undefined || canonicalJson(other) === canonicalJson(record)
      ? []
      : [doubledRecord([part, index])];
  });
}

const doubles = (records: ArchiveRecords): Issue[] => [
  ...doubled('profiles', records.profiles, keyOf.profiles),
  ...doubled('runs', records.runs, keyOf.runs),
  ...doubled('versions', records.versions, keyOf.versions),
  ...doubled('answers', records.answers, keyOf.answers),
  ...doubled('links', records.links, keyOf.links),
  ...doubled('sessions', records.sessions, keyOf.sessions),
  ...doubled('calibrations', records.calibrations, keyOf.calibrations),
];

const isObject = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** A version is plain JSON and what its hashes say, or somebody has changed what old runs are scored by. */
const misfit = (version: KeptVersion, index: number): Issue[] =>
  checkKept(version) === 'altered'
    ? [
        alteredVersion(version.title, jsonFault(version.scenario) ?? jsonFault(version.key), [
          'versions',
          index,
        ]),
      ]
    : [];

/** What files from before people could be joined, and from before there were sessions with a mentor, do not name. */
type Later = 'links' | 'sessions' | 'calibrations';
type EarlierRecords = Omit<ArchiveRecords, Later> & Partial<Pick<ArchiveRecords, Later>>;

/** The record of one run, as the review page hands it out, belongs to nobody in particular. */
function ofOneRun(data: Record<string, unknown>, profile: string): Result<ArchiveRecords, Issue[]> {
  const transcript = readTranscript(data);
  if (!transcript.ok) return transcript;
  return ok({ ...NO_RECORDS, runs: [{ profile, transcript: transcript.value }] });
}

/**
 * Reads a file that came from another machine: an archive of any format up to this version's, or the record of a single run, which goes
 * to `profile`. Everything in it is sound or nothing of it is taken: a truncated, altered or newer file is refused
 * with its problems (at most 200 of them). Runs and versions of a newer format inside it are taken as they are, unread.
 * Never throws.
 */
export function readArchive(text: string, profile: string): Result<ArchiveRecords, Issue[]> {
  if (text.length > MAX_FILE_SIZE) return fail([tooLarge(text.length, MAX_FILE_SIZE)]);
  const json = readJson(text);
  if (!json.ok) return fail([unreadable(text, json.error)]);
  const data = json.value;
  if (!isObject(data)) return fail([NOT_A_RECORD]);
  if (data.kind === undefined && Array.isArray(data.events)) return ofOneRun(data, profile);
  if (data.kind !== 'shuodelai-archive') return fail([NOT_AN_ARCHIVE]);
  if (typeof data.format === 'number' && data.format > ARCHIVE_FORMAT) return fail([NEWER_FILE]);
  const parsed = archiveSchema.safeParse(data);
  if (!parsed.success) {
    return fail(
      schemaIssues(parsed.error.issues.slice(0, MAX_ISSUES), data, () => KEYS)
        .slice(0, MAX_ISSUES)
        .map((issue) => ({ ...issue, hint: AGAIN })),
    );
  }
  // As written, not as parsed: an earlier hash is of the text, and parsing may put keys in another order.
  const { profiles, runs, versions, answers, ...later } = data as unknown as EarlierRecords;
  const { links = [], sessions = [], calibrations = [] } = later;
  const records = { profiles, runs, versions, answers, links, sessions, calibrations };
  const altered = versions.flatMap(misfit);
  // Only what has been measured is compared.
  const wrongs = (altered.length > 0 ? altered : doubles(records)).slice(0, MAX_ISSUES);
  return wrongs.length > 0 ? fail(wrongs) : ok(records);
}
