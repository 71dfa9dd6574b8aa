import type { Transcript } from '../../core/play/transcript.ts';
import { talkOf } from '../../core/scenario/same-talk.ts';
import { recordedAfter, runsByRecording } from '../../core/shared/recorded.ts';
import type { Result } from '../../core/shared/result.ts';
import type { RunStore, RunSummary, StoreFailure } from '../../ports/run-store.ts';
import type { KeepTrying } from './keep-trying.ts';
import type { OnDisk, RunLedger } from './run-ledger.ts';

type Outcome = Result<void, StoreFailure>;

/** The store works, and has something else or nothing where this run was: no later try changes that. */
export const partsWays = (failure: StoreFailure): boolean =>
  failure === 'gone' || failure === 'conflict' || failure === 'refused';

async function mirror(memory: RunStore, transcript: Transcript): Promise<void> {
  await memory.create(transcript);
  for (const [index, event] of transcript.events.entries()) await memory.append(transcript.id, index, event);
}

function merge(
  stored: readonly RunSummary[],
  held: readonly RunSummary[],
  parted: RunLedger['parted'],
): RunSummary[] {
  const ids = new Set(held.map(({ id }) => id));
  const rest = stored.filter(({ id }) => !ids.has(id));
  const counted = new Set(rest.filter(({ counts }) => counts).map(talkOf));
  const numbers = new Map(stored.map(({ id, recorded }) => [id, recorded]));
  const kept = held.map((run) => ({
    ...run,
    recorded: numbers.get(run.id) ?? run.recorded,
    counts: run.counts && !parted(run.id) && !counted.has(talkOf(run)),
  }));
  return [...recordedAfter(stored, kept), ...rest].sort((left, right) => runsByRecording(right, left));
}

/**
 * A store that carries on in memory where the first one cannot take something. Whatever this page touches is mirrored,
 * so that a run goes on from where it was, and has its review, even when nothing of it can be read any more.
 *
 * A write that either of them takes is ok; `trouble` says why it does not survive the page. What the first one lacks it
 * is given as soon as it can take it (`hand-over.ts`), save where another tab or a deletion has come between.
 */
export function withFallback(
  first: RunStore,
  memory: RunStore,
  ledger: RunLedger,
  trying: KeepTrying,
): RunStore {
  const hold = async (run: string, work: (store: RunStore) => Promise<Outcome>): Promise<Outcome> => {
    const outcome = await work(memory);
    if (!ledger.parted(run)) void trying.retry();
    return outcome;
  };
  const write = async (
    run: string,
    work: (store: RunStore) => Promise<Outcome>,
    then: (before: OnDisk | undefined) => OnDisk,
    onConflict: () => void = () => undefined,
  ): Promise<Outcome> => {
    if (ledger.onlyHere(run)) return hold(run, work);
    const outcome = await work(first);
    if (outcome.ok) ledger.stored(run, then(ledger.onDisk(run)));
    if (!outcome.ok && outcome.error === 'conflict') onConflict();
    const held = await work(memory);
    if (outcome.ok || !held.ok) return outcome;
    if (partsWays(outcome.error)) {
      ledger.part(run, outcome.error);
      trying.tell();
    } else trying.note(outcome.error);
    return held;
  };
  /** Runs only the memory has, and all there are where storage is out of reach. */
  const inMemory = async () =>
    (await memory.list()).filter(({ id }) => ledger.onlyHere(id) || first.trouble() !== undefined);
  return {
    create: async (transcript) => {
      const outcome = await write(
        transcript.id,
        (store) => store.create(transcript),
        (before) => before ?? { length: transcript.events.length },
      );
      if (outcome.ok) ledger.wrote(transcript.id, transcript.events.length);
      return outcome;
    },
    append: async (run, index, event) => {
      const outcome = await write(
        run,
        (store) => store.append(run, index, event),
        (before) => ({ length: Math.max(index + 1, before?.length ?? 0) }),
        () => ledger.cut(run, index),
      );
      if (outcome.ok) ledger.wrote(run, index + 1);
      return outcome;
    },
    finish: (run, end) =>
      write(
        run,
        (store) => store.finish(run, end),
        (before) => ({ length: before?.length ?? 0, ending: end.ending }),
      ),
    get: async (run) => {
      if (ledger.onlyHere(run)) return memory.get(run);
      const found = await first.get(run);
      if (!found || 'raw' in found) return (await memory.get(run)) ?? found;
      ledger.stored(run, { ...ledger.onDisk(run), length: found.events.length });
      await mirror(memory, found);
      return found;
    },
    list: async ({ limit } = {}) => {
      const stored = await first.list();
      return merge(stored, await inMemory(), ledger.parted).slice(0, limit);
    },
    broken: () => first.broken(),
    digests: async () => {
      const stored = await first.digests();
      const own = await memory.digests();
      const ids = new Set(own.map(({ run }) => run));
      return [...stored.filter(({ run }) => !ids.has(run)), ...own];
    },
    keepDigest: async (...digests) => {
      // What was worked out from this page's copy is said of no other.
      const here = digests.filter(({ run }) => ledger.onlyHere(run));
      const outcome = await first.keepDigest(...digests.filter(({ run }) => !ledger.onlyHere(run)));
      await memory.keepDigest(...(outcome.ok ? here : digests));
      return outcome;
    },
    trouble: (run) => (run === undefined ? undefined : ledger.parted(run)) ?? trying.trouble(),
    subscribe: trying.subscribe,
  };
}
