import { collectKeys } from '../shared/parse-yaml.ts';
import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { schemaIssues } from '../shared/schema-issues.ts';
import { isNewerRun, NEWER_RUN } from './newer-run.ts';
import { type Transcript, transcriptSchema } from './transcript.ts';

const KEYS = [...collectKeys(transcriptSchema)];

/**
 * Reads a transcript from untrusted data (a save, an import). Says where it is wrong, or that a newer version of the
 * app wrote it; never throws.
 */
export function readTranscript(data: unknown): Result<Transcript, Issue[]> {
  if (isNewerRun(data)) return fail([NEWER_RUN]);
  const parsed = transcriptSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(schemaIssues(parsed.error.issues, data, () => KEYS));
}
