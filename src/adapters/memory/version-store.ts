import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { goesBy } from '../../core/exchange/kept/version-names.ts';
import { ok } from '../../core/shared/result.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';
import { namedVersions } from './version-names.ts';
import { firstGoingBy, summariesOf } from './version-record.ts';

/** Scenario versions for as long as the page is open. */
export function memoryVersions(state: MemoryState = emptyMemory()): VersionStore {
  return {
    keep: async (version) => {
      const known = firstGoingBy(namedVersions(state), version.hash, version.keyHash);
      if (!known) state.versions.set(versionId(version), version);
      return ok(undefined);
    },
    get: async (hash, keyHash) => firstGoingBy(namedVersions(state), hash, keyHash),
    list: async () => summariesOf(namedVersions(state)),
    remove: async (hash) => {
      for (const { version, names } of namedVersions(state))
        if (goesBy(names, hash)) state.versions.delete(versionId(version));
      return ok(undefined);
    },
  };
}
