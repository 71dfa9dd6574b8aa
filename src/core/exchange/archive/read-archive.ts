import { readTranscript } from '../../play/read-transcript.ts';
import { transcriptSchema } from '../../play/transcript.ts';
import type { Issue } from '../../shared/issue.ts';
import { collectKeys } from '../../shared/parse-yaml.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { schemaIssues } from '../../shared/schema-issues.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { checkKept } from '../kept/check-kept.ts';
import { type KeptVersion, versionId } from '../kept/kept-version.ts';
import { ARCHIVE_FORMAT, archiveSchema } from './archive-schema.ts';
import type { ArchiveRecords } from './records.ts';

/** A hundred megabytes of text; ten thousand runs take about thirty. */
const MAX_CHARACTERS = 100_000_000;
/** So many complaints say enough about a file that is not ours. */
const MAX_ISSUES = 200;

const KEYS = [...new Set([...collectKeys(archiveSchema), ...collectKeys(transcriptSchema)])];

const wrong = (code: string, message: string, hint?: string, path: Issue['path'] = []): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...(hint && { hint }),
});

/** Parses JSON; an issue when it is none, or when a name in it could reach into the program. */
function parseJson(text: string): Result<unknown, Issue> {
  try {
    return ok(
      JSON.parse(text, (key, value) => {
        if (key === '__proto__') throw new Error('a name no record has');
        return value;
      }),
    );
  } catch (error) {
    // Browsers name the place only where there is more to come; a file cut short ends where it ends.
    const [, place = text.length] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const where = `一共 ${text.length} 个字，读到第 ${place} 个字读不下去`;
    return fail(wrong('json-syntax', `文件读不通，可能没存完（${where}）`, AGAIN));
  }
}

/** What a file holds is made by the app: whoever reads this cannot mend it by hand. */
const AGAIN = '回原来那台电脑再存一次';

const keyOf = {
  profiles: ({ id }: ArchiveRecords['profiles'][number]) => id,
  runs: ({ transcript }: ArchiveRecords['runs'][number]) => transcript.id,
  versions: versionId,
  answers: ({ id }: ArchiveRecords['answers'][number]) => id,
} as const;

/** One id for two different things: nobody can say which of them happened. */
function doubled<T>(part: keyof ArchiveRecords, records: readonly T[], key: (record: T) => string): Issue[] {
  const known = new Map<string, T>();
  return records.flatMap((record, index) => {
    const other = known.get(key(record));
    known.set(key(record), record);
    return other === undefined || canonicalJson(other) === canonicalJson(record)
      ? []
      : [wrong('doubled-record', '同一个编号记着两件不同的事', '这份文件被改过，不收', [part, index])];
  });
}

const doubles = ({ profiles, runs, versions, answers }: ArchiveRecords): Issue[] => [
  ...doubled('profiles', profiles, keyOf.profiles),
  ...doubled('runs', runs, keyOf.runs),
  ...doubled('versions', versions, keyOf.versions),
  ...doubled('answers', answers, keyOf.answers),
];

const isObject = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** A version is plain JSON and what its hashes say, or somebody has changed what old runs are scored by. */
const misfit = (version: KeptVersion, index: number): Issue[] =>
  checkKept(version) !== 'altered'
    ? []
    : [
        wrong(
          'version-altered',
          `情景“${version.title.slice(0, 40)}”的内容和它的编号对不上`,
          '这份文件被改过，不收',
          ['versions', index],
        ),
      ];

/** The record of one run, as the review page hands it out, belongs to nobody in particular. */
function ofOneRun(data: Record<string, unknown>, profile: string): Result<ArchiveRecords, Issue[]> {
  const transcript = readTranscript(data);
  if (!transcript.ok) return transcript;
  return ok({ profiles: [], runs: [{ profile, transcript: transcript.value }], versions: [], answers: [] });
}

/**
 * Reads a file that came from another machine: an archive of format 1 to 3, or the record of a single run, which goes
 * to `profile`. Everything in it is sound or nothing of it is taken: a truncated, altered or newer file is refused
 * with its problems (at most 200 of them). Runs and versions of a newer format inside it are taken as they are, unread.
 * Never throws.
 */
export function readArchive(text: string, profile: string): Result<ArchiveRecords, Issue[]> {
  if (text.length > MAX_CHARACTERS) return fail([wrong('file-too-large', '文件太大，不像是这里存出来的')]);
  const json = parseJson(text);
  if (!json.ok) return fail([json.error]);
  const data = json.value;
  if (!isObject(data)) return fail([wrong('json-syntax', '文件里不是一份记录', AGAIN)]);
  if (data.kind === undefined && Array.isArray(data.events)) return ofOneRun(data, profile);
  if (data.kind !== 'shuodelai-archive')
    return fail([wrong('not-an-archive', '这不是「说得来」存出来的文件')]);
  if (typeof data.format === 'number' && data.format > ARCHIVE_FORMAT) {
    return fail([wrong('newer-format', '这份文件是更新的版本存的', '先把这台电脑上的「说得来」换成新版')]);
  }
  const parsed = archiveSchema.safeParse(data);
  if (!parsed.success) {
    return fail(
      schemaIssues(parsed.error.issues.slice(0, MAX_ISSUES), data, () => KEYS)
        .slice(0, MAX_ISSUES)
        .map((issue) => ({ ...issue, hint: AGAIN })),
    );
  }
  // As written, not as parsed: an earlier hash is of the text, and parsing may put keys in another order.
  const { profiles, runs, versions, answers } = data as unknown as ArchiveRecords;
  const records = { profiles, runs, versions, answers };
  const altered = versions.flatMap(misfit);
  // Only what has been measured is compared.
  const wrongs = (altered.length > 0 ? altered : doubles(records)).slice(0, MAX_ISSUES);
  return wrongs.length > 0 ? fail(wrongs) : ok(records);
}
