import type { Transcript } from '../../core/play/transcript.ts';
import { fail, ok } from '../../core/shared/result.ts';
import type { AttemptEnd, AttemptStore } from '../../ports/attempt-store.ts';
import { countDecisions, type RunRecord, summariseRuns } from './run-record.ts';
import { sameEvent } from './same-event.ts';

interface Kept {
  transcript: Transcript;
  end: AttemptEnd | undefined;
}

function recordOf({ transcript, end }: Kept): RunRecord {
  const { events, ...head } = transcript;
  return { head, decisions: countDecisions(events), end };
}

/**
 * Runs for as long as the page is open. Same contract as the IndexedDB store
 * (tests/adapters/attempt-store.contract.ts); nothing survives, so `durable` is false.
 */
export function memoryAttempts(): AttemptStore {
  const runs = new Map<string, Kept>();
  const store: AttemptStore = {
    create: async (transcript) => {
      if (!runs.has(transcript.id)) runs.set(transcript.id, { transcript, end: undefined });
      return ok(undefined);
    },
    append: async (run, index, event) => {
      const kept = runs.get(run);
      const known = kept?.transcript.events[index];
      if (!kept || index > kept.transcript.events.length) return fail('unknown');
      if (known) return sameEvent(known, event) ? ok(undefined) : fail('unknown');
      kept.transcript = { ...kept.transcript, events: [...kept.transcript.events, event] };
      if (event.type === 'rewind') kept.end = undefined;
      return ok(undefined);
    },
    finish: async (run, end) => {
      const kept = runs.get(run);
      if (!kept) return fail('unknown');
      kept.end = end;
      return ok(undefined);
    },
    get: async (run) => runs.get(run)?.transcript,
    list: async () => summariseRuns([...runs.values()].map(recordOf)),
    broken: async () => [],
    durable: () => false,
  };
  return store;
}
