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

/** Reads a transcript from JSON text; a truncated text is an issue like any other. */
export function parseTranscript(text: string): Result<Transcript, Issue[]> {
  try {
    return readTranscript(JSON.parse(text));
  } catch {
    return fail([
      {
        code: 'json-syntax',
        severity: 'error',
        path: [],
        message: '记录不完整或不是 JSON',
        hint: '可能没存完；原文件没有动',
      },
    ]);
  }
}
