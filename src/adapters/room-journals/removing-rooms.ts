import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { Result } from '../../core/shared/result.ts';

const NONE = { people: 0, runs: 0, answers: 0, versions: 0, sessions: 0 } as const;

/** What is kept beside the records, and goes with them. */
interface Droppable {
  readonly dropAll: () => Promise<Result<void, StoreFailure>>;
}

/**
 * Everything that is removed here is removed with the classes, for names of those who were in them stand in there, and
 * with the lessons that were written here.
 *
 * @param beside asked for when they are needed
 */
export const removingRooms = (
  archive: ArchiveStore,
  beside: readonly (() => Promise<Droppable>)[],
): ArchiveStore => ({
  ...archive,
  removeEverything: async () => {
    const drops = await Promise.all(beside.map(async (open) => (await open()).dropAll()));
    const deletion = await archive.removeEverything();
    // Where nothing can be kept, nothing has been.
    const failed = drops.flatMap((drop) => (drop.ok || drop.error === 'off' ? [] : drop.error))[0];
    if (failed === undefined || !deletion.ok) return deletion;
    return { ok: false, error: failed, gone: deletion.value, left: NONE };
  },
});
