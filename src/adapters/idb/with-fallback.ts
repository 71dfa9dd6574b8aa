import type { Transcript } from '../../core/play/transcript.ts';
import { talkOf } from '../../core/scenario/same-talk.ts';
import { recordedAfter, runsByRecording } from '../../core/shared/recorded.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import type { RunStore, RunSummary, StoreFailure } from '../../ports/run-store.ts';

type Outcome = Result<void, StoreFailure>;

/** Storage is gone or full. `conflict` and `unknown` refuse one write: the store itself works. */
const givesWay = (failure: StoreFailure): boolean => failure !== 'unknown' && failure !== 'conflict';

async function mirror(memory: RunStore, transcript: Transcript): Promise<void> {
  await memory.create(transcript);
  for (const [index, event] of transcript.events.entries()) await memory.append(transcript.id, index, event);
}

function merge(stored: readonly RunSummary[], held: readonly RunSummary[]): RunSummary[] {
  const ids = new Set(held.map(({ id }) => id));
  const rest = stored.filter(({ id }) => !ids.has(id));
  const counted = new Set(rest.filter(({ counts }) => counts).map(talkOf));
  const numbers = new Map(stored.map(({ id, recorded }) => [id, recorded]));
  const kept = held.map((run) => ({
    ...run,
    recorded: numbers.get(run.id) ?? run.recorded,
    counts: run.counts && !counted.has(talkOf(run)),
  }));
  return [...recordedAfter(stored, kept), ...rest].sort((left, right) => runsByRecording(right, left));
}

/**
 * A store that carries on in memory when the first one is blocked or full. Whatever this page touches is
 * mirrored, so that a run goes on from where it was even when nothing can be read any more.
 *
 * The write that found the storage gone returns its failure, once, for the page to say why; the run's later
 * writes succeed in memory while `durable` stays false until the page is opened again.
 */
export function withFallback(first: RunStore, memory: RunStore): RunStore {
  const held = new Set<string>();
  let lost: StoreFailure | undefined;
  const write = async (run: string, work: (store: RunStore) => Promise<Outcome>): Promise<Outcome> => {
    if (held.has(run)) return work(memory);
    const outcome = await work(first);
    if (!outcome.ok && !givesWay(outcome.error)) return outcome;
    await work(memory);
    if (outcome.ok) return ok(undefined);
    held.add(run);
    lost = outcome.error;
    return outcome;
  };
  /** Runs only the memory has: those whose writes it took over, and all there are where storage is out of reach. */
  const inMemory = async () =>
    (await memory.list()).filter(({ id }) => held.has(id) || first.trouble() !== undefined);
  return {
    create: (transcript) => write(transcript.id, (store) => store.create(transcript)),
    append: (run, index, event) => write(run, (store) => store.append(run, index, event)),
    finish: (run, end) => write(run, (store) => store.finish(run, end)),
    get: async (run) => {
      if (held.has(run)) return memory.get(run);
      const found = await first.get(run);
      if (found && !('raw' in found)) await mirror(memory, found);
      return found ?? (first.trouble() ? memory.get(run) : undefined);
    },
    list: async ({ limit } = {}) => {
      const stored = await first.list();
      return merge(stored, await inMemory()).slice(0, limit);
    },
    broken: () => first.broken(),
    digests: async () => {
      const stored = await first.digests();
      const own = await memory.digests();
      const ids = new Set(own.map(({ run }) => run));
      return [...stored.filter(({ run }) => !ids.has(run)), ...own];
    },
    keepDigest: async (...digests) => {
      const outcome = await first.keepDigest(...digests);
      if (!outcome.ok) await memory.keepDigest(...digests);
      return outcome;
    },
    durable: () => !lost && first.durable(),
    trouble: () => lost ?? first.trouble(),
  };
}
