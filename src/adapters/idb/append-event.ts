import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/attempt-store.ts';
import { decisionsAfter } from '../memory/run-record.ts';
import { sameEvent } from '../memory/same-event.ts';
import type { Database } from './database.ts';

/**
 * Appends one event in one transaction.
 *
 * The same event at a place that has it already is a retry: nothing happens. A different one means another
 * tab has gone on with this run: what was stored first stands, and the later tab gets `unknown`. So does a
 * place beyond the end, which would leave a gap.
 */
export async function appendEvent(
  database: Database,
  id: string,
  index: number,
  event: TranscriptEvent,
): Promise<Result<void, StoreFailure>> {
  // Strict: the event is on the disk, not in a buffer, when this resolves.
  const transaction = database.transaction(['runs', 'events', 'finished'], 'readwrite', {
    durability: 'strict',
  });
  const [runs, events] = [transaction.objectStore('runs'), transaction.objectStore('events')];
  const [run, known] = await Promise.all([runs.get(id), events.get([id, index])]);
  if (known) return sameEvent(known.event, event) ? ok(undefined) : fail('unknown');
  if (!run || run.length !== index) return fail('unknown');
  await Promise.all([
    events.add({ run: id, index, event }),
    runs.put({ ...run, length: index + 1, decisions: decisionsAfter(run.decisions, event) }),
    // Going back opens the run again.
    event.type === 'rewind' && transaction.objectStore('finished').delete(id),
    transaction.done,
  ]);
  return ok(undefined);
}
