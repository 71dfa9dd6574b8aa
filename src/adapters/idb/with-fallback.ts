import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { AttemptStore, AttemptSummary, StoreFailure } from '../../ports/attempt-store.ts';

type Outcome = Result<void, StoreFailure>;

/** Storage is gone or full. `unknown` is a refusal of one write: the store itself works. */
const givesWay = (outcome: Outcome): boolean => !outcome.ok && outcome.error !== 'unknown';

async function mirror(memory: AttemptStore, transcript: Transcript): Promise<void> {
  await memory.create(transcript);
  for (const [index, event] of transcript.events.entries()) await memory.append(transcript.id, index, event);
}

function merge(stored: readonly AttemptSummary[], held: readonly AttemptSummary[]): AttemptSummary[] {
  const ids = new Set(held.map(({ id }) => id));
  const rest = stored.filter(({ id }) => !ids.has(id));
  const version = ({ scenario, hash }: AttemptSummary) => `${scenario}/${hash}`;
  const counted = new Set(rest.filter(({ counts }) => counts).map(version));
  const kept = held.map((run) => ({ ...run, counts: run.counts && !counted.has(version(run)) }));
  return [...kept, ...rest].sort((left, right) => (left.startedAt < right.startedAt ? 1 : -1));
}

/**
 * A store that carries on in memory when the first one is blocked or full. Whatever this page touches is
 * mirrored, so that a run goes on from where it was even when nothing can be read any more.
 *
 * The write that found the storage gone returns its failure, once, for the page to say why; the run's later
 * writes succeed in memory while `durable` stays false until the page is opened again.
 */
export function withFallback(first: AttemptStore, memory: AttemptStore): AttemptStore {
  const held = new Set<string>();
  let lost = false;
  const write = async (run: string, work: (store: AttemptStore) => Promise<Outcome>): Promise<Outcome> => {
    if (held.has(run)) return work(memory);
    const outcome = await work(first);
    if (!outcome.ok && !givesWay(outcome)) return outcome;
    await work(memory);
    if (outcome.ok) return ok(undefined);
    held.add(run);
    lost = true;
    return outcome;
  };
  return {
    create: (transcript) => write(transcript.id, (store) => store.create(transcript)),
    append: (run, index, event: TranscriptEvent) => write(run, (store) => store.append(run, index, event)),
    finish: (run, end) => write(run, (store) => store.finish(run, end)),
    get: async (run) => {
      if (held.has(run)) return memory.get(run);
      const found = await first.get(run);
      if (found && !('raw' in found)) await mirror(memory, found);
      return found;
    },
    list: async () => {
      const [stored, mirrored] = await Promise.all([first.list(), memory.list()]);
      return merge(
        stored,
        mirrored.filter(({ id }) => held.has(id)),
      );
    },
    broken: () => first.broken(),
    durable: () => !lost && first.durable(),
  };
}
