import type { Transcript } from '../../core/play/transcript.ts';
import type { Issue } from '../../core/shared/issue.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import type { Database, EventRow, RunRow } from './schema.ts';

export interface RawRun {
  readonly run: RunRow | undefined;
  readonly events: readonly EventRow[];
}

/** A problem of something stored, in words for the trainee. */
export const storedIssue = (code: string, message: string): Issue => ({
  code,
  severity: 'error',
  path: [],
  message,
  hint: '原样留着，没有动；可以导出来给人看',
});

export async function readRaw(database: Database, id: string): Promise<RawRun> {
  const transaction = database.transaction(['runs', 'events']);
  const [run, events] = await Promise.all([
    transaction.objectStore('runs').get(id),
    transaction.objectStore('events').getAll(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])),
  ]);
  return { run, events };
}

function missing({ run, events }: RawRun): Issue | undefined {
  if (!run) return storedIssue('head-missing', '这次练习的开头不见了');
  const inOrder = events.every((row, place) => row.index === place);
  return inOrder && events.length === run.length
    ? undefined
    : storedIssue('events-missing', '这次练习中间缺了几步');
}

/**
 * Reads one run as it was stored and checks it as data from outside: someone may have edited it, a browser
 * may have lost part of it. What does not read is handed over as it is.
 */
export async function parseRun(id: string, raw: RawRun): Promise<Transcript | BrokenRecord> {
  const gap = missing(raw);
  if (gap) return { id, issues: [gap], raw };
  // The schemas are heavy and the start page does without them.
  const { readTranscript } = await import('../../core/play/read-transcript.ts');
  const read = readTranscript({ ...raw.run?.head, events: raw.events.map((row) => row.event) });
  return read.ok ? read.value : { id, issues: read.error, raw };
}
