import { linkScenario } from '../../core/program/link.ts';
import type { Program } from '../../core/program/program.ts';
import type { RubricBundle, ScenarioSource } from '../../ports/scenario-source.ts';
import type { ScenarioVersion, VersionStore } from '../../ports/version-store.ts';

export interface KeptScenarios {
  /** Without a hash the newest version somebody brought. */
  readonly load: (id: string, hash?: string, key?: string) => Promise<Program | undefined>;
  readonly rubric: (hash: string, key?: string) => Promise<RubricBundle>;
}

/** A version somebody brought may be one that no present rule lets through. */
function link({ scenario, key, hash, keyHash }: ScenarioVersion): Program | undefined {
  try {
    return { ...linkScenario(scenario, key, hash), rubricHash: keyHash };
  } catch {
    return undefined;
  }
}

/**
 * Versions that are not the shipped one. A record that names no key is from before keys had versions: it goes
 * by the version kept first, and by the shipped one while none was kept.
 */
export function keptScenarios(shipped: ScenarioSource, versions: VersionStore): KeptScenarios {
  const isShipped = (hash: string) => shipped.list().some((card) => card.hash === hash);
  const newestOwn = async (id: string) => {
    const newest = (await versions.list()).find(
      ({ scenario, origin }) => scenario === id && origin === 'own',
    );
    return newest && versions.get(newest.hash, newest.keyHash);
  };
  return {
    load: async (id, hash, key) => {
      const version = hash === undefined ? await newestOwn(id) : await versions.get(hash, key);
      if (version) return version.scenario.id === id ? link(version) : undefined;
      return hash !== undefined && key === undefined && isShipped(hash) ? shipped.load(id) : undefined;
    },
    rubric: async (hash, key) => {
      const version = await versions.get(hash, key);
      if (version) return version.key;
      if (key === undefined && isShipped(hash)) return shipped.rubric();
      throw new Error(`no version ${hash}/${key ?? ''} is kept`);
    },
  };
}
