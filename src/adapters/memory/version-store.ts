import { ok } from '../../core/shared/result.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';
import { keptFirst, summaryOf, versionId } from './version-record.ts';

/** Scenario versions for as long as the page is open. */
export function memoryVersions(state: MemoryState = emptyMemory()): VersionStore {
  return {
    keep: async (version) => {
      const id = versionId(version);
      if (!state.versions.has(id)) state.versions.set(id, version);
      return ok(undefined);
    },
    get: async (hash, keyHash) =>
      [...state.versions.values()]
        .filter((version) => version.hash === hash && (keyHash ?? version.keyHash) === version.keyHash)
        .sort((left, right) => keptFirst(summaryOf(left), summaryOf(right)))[0],
    list: async () => [...state.versions.values()].map(summaryOf).sort(keptFirst).reverse(),
    remove: async (hash) => {
      for (const [id, version] of state.versions) if (version.hash === hash) state.versions.delete(id);
      return ok(undefined);
    },
  };
}
