import { keyHash, names } from 'virtual:keys';
import { cards, loaders } from 'virtual:scenario-index';
import { linkScenario } from '../../core/program/link.ts';
import type { Program } from '../../core/program/program.ts';
import type { ShippedScenarios } from '../../ports/scenario-source.ts';

async function load(id: string): Promise<Program | undefined> {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!loader) return undefined;
  const { scenario, library, hash, play } = await loader();
  return {
    ...linkScenario(scenario, library, hash),
    rubricHash: keyHash,
    playHash: play,
  };
}

/** The scenarios built into the app. Loads are kept, so that a preload and the page share one. */
export function bundledScenarios(): ShippedScenarios {
  const loaded = new Map<string, Promise<Program | undefined>>();
  const atHand = new Map<string, Program | undefined>();
  return {
    list: () => cards,
    load: (id) => {
      const known = loaded.get(id) ?? load(id);
      loaded.set(id, known);
      known.then(
        (program) => atHand.set(id, program),
        // A failed fetch may succeed the next time it is asked for.
        () => loaded.delete(id),
      );
      return known;
    },
    atHand: (id) => atHand.get(id),
    names: () => names,
    rubric: () => import('virtual:rubric').then((data) => ({ ...data })),
    laws: async () => (await import('virtual:laws')).laws,
  };
}

/** Content hash of the rubric built into the app. */
export { keyHash };
