import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { namesOf, type VersionNames } from '../../core/exchange/kept/version-names.ts';
import type { MemoryState } from './memory-state.ts';
import { isSoundVersion, type NamedVersion } from './version-record.ts';

const worked = new WeakMap<KeptVersion, VersionNames>();

function namesAtHand(version: KeptVersion): VersionNames {
  const names = worked.get(version) ?? namesOf(version);
  worked.set(version, names);
  return names;
}

/** The versions in a page's memory with what they go by, worked out once for each. */
export const namedVersions = (state: MemoryState): NamedVersion[] =>
  [...state.versions.values()]
    .filter((version) => worked.has(version) || isSoundVersion(version))
    .map((version) => ({ version, names: namesAtHand(version) }));
