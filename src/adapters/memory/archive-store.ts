import { ok } from '../../core/shared/result.ts';
import type { ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { winningCopy } from '../../core/exchange/archive/run-copies.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import type { ArchiveStore } from '../../ports/archive-store.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';
import { selectArchive } from './select-archive.ts';
import { namedVersions } from './version-names.ts';

/** Brings records into a page's memory; what is there under the same id gives way (see the port). */
export function importInto(state: MemoryState, records: ArchiveRecords): void {
  for (const profile of records.profiles) {
    const pin = state.profiles.get(profile.id)?.pin;
    state.profiles.set(profile.id, pin ? { ...profile, pin } : profile);
  }
  for (const run of records.runs) {
    const { id } = run.transcript;
    const stored = state.runs.get(id);
    if (stored && winningCopy(stored, run, 'file') === stored) continue;
    state.runs.set(id, run);
    state.digests.delete(id);
  }
  for (const version of records.versions) state.versions.set(versionId(version), version);
  for (const answer of records.answers) state.answers.set(answer.id, answer);
}

/** Everything the page's memory holds, out and in and away. */
export function memoryArchive(
  profiles: OpenProfiles,
  state: MemoryState,
  forget: () => void | Promise<void> = () => undefined,
): ArchiveStore {
  return {
    exportAll: async (scope) =>
      selectArchive(
        {
          profiles: [...state.profiles.values()],
          runs: [...state.runs.values()],
          versions: namedVersions(state),
          answers: [...state.answers.values()],
        },
        [],
        profiles,
        scope,
      ),
    importAll: async (records) => {
      importInto(state, records);
      profiles.changed();
      return ok(undefined);
    },
    removeEverything: async () => {
      const { profiles: people, runs, answers, versions } = state;
      const gone = { people: people.size, runs: runs.size, answers: answers.size, versions: versions.size };
      Object.assign(state, emptyMemory());
      await forget();
      profiles.changed();
      return ok(gone);
    },
  };
}
