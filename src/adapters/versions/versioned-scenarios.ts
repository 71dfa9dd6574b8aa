import type { ScenarioSource, ShippedScenarios } from '../../ports/scenario-source.ts';
import type { KeptScenarios } from './kept-scenarios.ts';

/**
 * The shipped scenarios, and behind them whatever versions are kept. A run of the present version, which is
 * nearly every run, takes the shipped one without asking the store; the code for the rest comes when asked for.
 *
 * @param keyHash content hash of the shipped rubric
 * @param kept the versions that are not the present one
 */
export function versionedScenarios(
  shipped: ShippedScenarios,
  keyHash: string,
  kept: () => Promise<KeptScenarios>,
): ScenarioSource {
  const isNow = (hash?: string, key?: string) =>
    key === keyHash && shipped.list().some((card) => card.hash === hash);
  return {
    ...shipped,
    returns: async () => (await kept()).returns(),
    load: async (id, hash, key) =>
      (await (!hash || isNow(hash, key) ? shipped.load(id) : undefined)) ??
      (await kept()).load(id, hash, key),
    rubric: async (hash, key) =>
      !hash || isNow(hash, key) ? shipped.rubric() : (await kept()).rubric(hash, key),
  };
}
