import { hashScenario } from '../../compile/link.ts';
import { readTranscript } from '../../play/read-transcript.ts';
import { hashKey } from '../../scoring/hash-key.ts';
import type { Issue } from '../../shared/issue.ts';
import { collectKeys } from '../../shared/parse-yaml.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { schemaIssues } from '../../shared/schema-issues.ts';
import { type ArchiveRecords, type ArchivedVersion, archiveSchema } from './archive-schema.ts';

/** A hundred megabytes of text; ten thousand runs take about thirty. */
const MAX_CHARACTERS = 100_000_000;
/** So many complaints say enough about a file that is not ours. */
const MAX_ISSUES = 200;

const KEYS = [...collectKeys(archiveSchema)];

const wrong = (code: string, message: string, hint?: string, path: Issue['path'] = []): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...(hint && { hint }),
});

/** Parses JSON; undefined when it is none, or when a name in it could reach into the program. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new Error('a name no record has');
      return value;
    });
  } catch {
    return undefined;
  }
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** A version is what its hashes say, or somebody has changed what old runs are scored by. */
const misfit = (version: ArchivedVersion, index: number): Issue[] =>
  hashScenario(version.scenario) === version.hash && hashKey(version.key) === version.keyHash
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
 * Reads a file that came from another machine: an archive of format 1, or the record of a single run, which goes
 * to `profile`. Everything in it is sound or nothing of it is taken: a truncated, altered or newer file is refused
 * with its problems (at most 200 of them). Never throws.
 */
export function readArchive(text: string, profile: string): Result<ArchiveRecords, Issue[]> {
  if (text.length > MAX_CHARACTERS) return fail([wrong('file-too-large', '文件太大，不像是这里存出来的')]);
  const data = parseJson(text);
  if (!isObject(data))
    return fail([wrong('json-syntax', '文件读不通，可能没存完', '回原来那台电脑再存一次')]);
  if (data.kind === undefined && Array.isArray(data.events)) return ofOneRun(data, profile);
  if (data.kind !== 'shuodelai-archive')
    return fail([wrong('not-an-archive', '这不是「说得来」存出来的文件')]);
  if (typeof data.format === 'number' && data.format > 1) {
    return fail([wrong('newer-format', '这份文件是更新的版本存的', '先把这台电脑上的「说得来」换成新版')]);
  }
  const parsed = archiveSchema.safeParse(data);
  if (!parsed.success) {
    return fail(
      schemaIssues(parsed.error.issues.slice(0, MAX_ISSUES), data, () => KEYS).slice(0, MAX_ISSUES),
    );
  }
  // As written, not as parsed: a hash is of the text, and parsing may put keys in another order.
  const { profiles, runs, versions, answers } = data as unknown as ArchiveRecords;
  const altered = versions.flatMap(misfit);
  return altered.length > 0 ? fail(altered) : ok({ profiles, runs, versions, answers });
}
