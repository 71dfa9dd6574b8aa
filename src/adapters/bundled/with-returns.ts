import { keyHash } from 'virtual:keys';
import { linkScenario } from '../../core/program/link.ts';
import type { Program } from '../../core/program/program.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { ScenarioSource, ShippedScenarios } from '../../ports/scenario-source.ts';

/** Which there are is fetched when somebody has promised something. */
const returns = () => import('virtual:returns');

async function loadReturn(id: string): Promise<Program | undefined> {
  const loader = entryOf((await returns()).loaders, id);
  if (!loader) return undefined;
  const { scenario, library, hash, play } = await loader();
  return { ...linkScenario(scenario, library, hash), rubricHash: keyHash, playHash: play };
}

/** The scenarios built into the app, and the returns of what is promised in them. Off the first load. */
export const withReturns = (shipped: ShippedScenarios): ScenarioSource => ({
  ...shipped,
  returns: async () => (await returns()).cards,
  load: async (id) => (await shipped.load(id)) ?? loadReturn(id),
});
