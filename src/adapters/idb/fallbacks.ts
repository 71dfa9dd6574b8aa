import { ok } from '../../core/shared/result.ts';
import type { Archive, ArchiveStore } from '../../ports/archive-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { PracticeStore } from '../../ports/practice-store.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { linkId } from '../../core/exchange/archive/people.ts';
import { winningCopy } from '../../core/exchange/archive/run-copies.ts';
import type { KeptPeople, ProfileRows } from '../profiles/profile-rows.ts';

// What cannot be stored goes on in the page's memory, and is read back from there beside what was stored.

const missing = <Row>(rows: readonly Row[], more: readonly Row[], id: (row: Row) => string): Row[] => {
  const known = new Set(rows.map(id));
  return [...rows, ...more.filter((row) => !known.has(id(row)))];
};

const NOBODY: KeptPeople = { profiles: [], links: [] };

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
      const [stored, held] = [await first.all().catch(() => NOBODY), await memory.all()];
      return {
        profiles: missing(stored.profiles, held.profiles, ({ id }) => id),
        links: missing(stored.links, held.links, linkId),
      };
    },
    ensure: (make, needed) => first.ensure(make, needed).catch(() => memory.ensure(make, needed)),
    change: (id, change) => either((rows) => rows.change(id, change)),
    add: (row) => either((rows) => rows.add(row)),
    link: (links) => either((rows) => rows.link(links)),
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
  list: async () => [...(await first.list()), ...(await memory.list())],
});

/** Stored records first; a run that went on in memory stands for its stored beginning. */
function joined(stored: Archive, held: Archive): Archive {
  const heldRuns = new Map(held.runs.map((run) => [run.transcript.id, run]));
  const runs = stored.runs.map((run) => {
    const other = heldRuns.get(run.transcript.id);
    const { transcript, end } = other ? winningCopy(run, other, 'page') : run;
    return { ...run, transcript, end };
  });
  return {
    ...stored,
    profiles: missing(stored.profiles, held.profiles, ({ id }) => id),
    runs: missing(runs, held.runs, ({ transcript }) => transcript.id),
    versions: missing(stored.versions, held.versions, versionId),
    answers: missing(stored.answers, held.answers, ({ id }) => id),
    links: missing(stored.links, held.links, linkId),
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
  plan: async (file, choice) => {
    const outcome = await first.plan(file, choice);
    return !outcome.ok && trouble() !== undefined ? memory.plan(file, choice) : outcome;
  },
  importAll: async (file, choice) => {
    const outcome = await first.importAll(file, choice);
    return !outcome.ok && trouble() !== undefined ? memory.importAll(file, choice) : outcome;
  },
  removeEverything: async () => {
    const outcome = await first.removeEverything();
    await memory.removeEverything();
    return !outcome.ok && trouble() !== undefined ? ok(undefined) : outcome;
  },
});
