import { recordedAfter } from '../../core/shared/recorded.ts';
import { ok } from '../../core/shared/result.ts';
import type { Archive, ArchiveStore } from '../../ports/archive-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { PracticeStore } from '../../ports/practice-store.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { winningCopy } from '../../core/exchange/archive/run-copies.ts';
import type { ProfileRows } from '../profiles/profile-rows.ts';

// What cannot be stored goes on in the page's memory, and is read back from there beside what was stored.

const missing = <Row>(rows: readonly Row[], more: readonly Row[], id: (row: Row) => string): Row[] => {
  const known = new Set(rows.map(id));
  return [...rows, ...more.filter((row) => !known.has(id(row)))];
};

/** Profiles go on in memory only where the stored ones cannot be read at all. */
export function rowsWithFallback(first: ProfileRows, memory: ProfileRows): ProfileRows {
  const either = async <Found>(work: (rows: ProfileRows) => Promise<Found>): Promise<Found> => {
    const reached = await first.all().then(
      () => true,
      () => false,
    );
    return work(reached ? first : memory);
  };
  return {
    // A disk that is full still has to let someone practise: whoever it could not take stands beside the others.
    all: async () => {
      const [stored, held] = [await first.all().catch(() => []), await memory.all()];
      return missing(stored, held, ({ id }) => id);
    },
    ensure: (make) => first.ensure(make).catch(() => memory.ensure(make)),
    change: (id, change) => either((rows) => rows.change(id, change)),
    add: (row) => either((rows) => rows.add(row)),
    remove: (id) => either((rows) => rows.remove(id)),
  };
}

export const versionsWithFallback = (first: VersionStore, memory: VersionStore): VersionStore => ({
  keep: async (version) => {
    const outcome = await first.keep(version);
    if (!outcome.ok) await memory.keep(version);
    return outcome;
  },
  get: async (hash, keyHash) => (await first.get(hash, keyHash)) ?? memory.get(hash, keyHash),
  list: async () => {
    const stored = await first.list();
    const known = new Set(stored.map(versionId));
    return [...(await memory.list()).filter((version) => !known.has(versionId(version))), ...stored];
  },
  remove: async (hash) => {
    await memory.remove(hash);
    return first.remove(hash);
  },
});

export const practiceWithFallback = (first: PracticeStore, memory: PracticeStore): PracticeStore => ({
  append: async (answer) => {
    const outcome = await first.append(answer);
    if (!outcome.ok) await memory.append(answer);
    return outcome;
  },
  list: async () => {
    const stored = await first.list();
    return [...stored, ...recordedAfter(stored, await memory.list())];
  },
});

/** Stored records first; a run that went on in memory stands for its stored beginning. */
function joined(stored: Archive, held: Archive): Archive {
  const heldRuns = new Map(held.runs.map((run) => [run.transcript.id, run]));
  const runs = stored.runs.map((run) => {
    const other = heldRuns.get(run.transcript.id);
    const { transcript, end } = other ? winningCopy(run, other, 'page') : run;
    // Of its head the stored one knows more: the number it was given.
    return { ...run, transcript: { ...run.transcript, events: transcript.events }, end };
  });
  return {
    ...stored,
    profiles: missing(stored.profiles, held.profiles, ({ id }) => id),
    runs: missing(runs, held.runs, ({ transcript }) => transcript.id),
    versions: missing(stored.versions, held.versions, versionId),
    answers: missing(stored.answers, held.answers, ({ id }) => id),
  };
}

/**
 * @param trouble why the stored records are out of reach; while they are, a file can still be brought in for
 * as long as the page is open
 */
export const archiveWithFallback = (
  first: ArchiveStore,
  memory: ArchiveStore,
  trouble: () => StoreFailure | undefined,
): ArchiveStore => ({
  exportAll: async (scope) => joined(await first.exportAll(scope), await memory.exportAll(scope)),
  importAll: async (records) => {
    const outcome = await first.importAll(records);
    return !outcome.ok && trouble() !== undefined ? memory.importAll(records) : outcome;
  },
  removeEverything: async () => {
    const outcome = await first.removeEverything();
    await memory.removeEverything();
    return !outcome.ok && trouble() !== undefined ? ok(undefined) : outcome;
  },
});
