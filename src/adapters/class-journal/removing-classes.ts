import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { ClassJournal } from '../../ports/class-journal.ts';

const NONE = { people: 0, runs: 0, answers: 0, versions: 0 } as const;

/**
 * Everything that is removed here is removed with the classes: names of those who were in them stand in there.
 *
 * @param classes asked for when it is needed
 */
export const removingClasses = (
  archive: ArchiveStore,
  classes: () => Promise<ClassJournal>,
): ArchiveStore => ({
  ...archive,
  removeEverything: async () => {
    const dropped = await (await classes()).dropAll();
    const deletion = await archive.removeEverything();
    // Where nothing can be kept, nothing has been.
    if (dropped.ok || dropped.error === 'off' || !deletion.ok) return deletion;
    return { ok: false, error: dropped.error, gone: deletion.value, left: NONE };
  },
});
