import { sameEvent } from '../../core/exchange/archive/run-copies.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { decisionsAfter } from '../../core/play/count-decisions.ts';
import { type Database, type RunRow, STRICT } from './schema.ts';

/** The row after one more event. Going back opens the run again. */
function after(run: RunRow, event: TranscriptEvent): RunRow {
  const decisions = decisionsAfter(run.decisions, event);
  const next = { ...run, live: run.profile, length: run.length + 1, decisions };
  if (event.type !== 'rewind') return next;
  const { end: _, ...open } = next;
  return open;
}

/**
 * Appends one event in one transaction.
 *
 * The same event at a place that has it already is a retry: nothing happens. A different one means another
 * tab has gone on with this run: what was stored first stands, and the later tab gets `conflict`. A place
 * beyond the end would leave a gap and is `refused`; a run that is not there is `gone`.
 */
export async function appendEvent(
  database: Database,
  id: string,
  index: number,
  event: TranscriptEvent,
): Promise<Result<void, StoreFailure>> {
  const transaction = database.transaction(['runs', 'events'], 'readwrite', STRICT);
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  const [run, known] = await Promise.all([runs.get(id), events.get([id, index])]);
  if (known) return sameEvent(known.event, event) ? ok(undefined) : fail('conflict');
  if (!run) return fail('gone');
  if (run.length !== index) return fail('refused');
  await Promise.all([events.add({ run: id, index, event }), runs.put(after(run, event)), transaction.done]);
  return ok(undefined);
}
