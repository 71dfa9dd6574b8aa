import { collectKeys } from '../shared/parse-yaml.ts';
import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { schemaIssues } from '../shared/schema-issues.ts';
import { type Transcript, transcriptSchema } from './transcript.ts';

const KEYS = [...collectKeys(transcriptSchema)];

/** Reads a transcript from untrusted data (a save, an import). Says where it is wrong; never throws. */
export function readTranscript(data: unknown): Result<Transcript, Issue[]> {
  const parsed = transcriptSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(schemaIssues(parsed.error.issues, data, () => KEYS));
}
