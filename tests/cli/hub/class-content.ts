import { makeKept } from '../../../src/core/exchange/kept/make-kept.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

/** What a desk sends to open a class on a shipped scenario. */
export function classContent(id = 'fifth-visit', named = false) {
  const { indicators, dispositions, rubric } = loadLibrary();
  const keptAt = '2026-11-27T00:00:00.000Z';
  const { scenario } = loadShipped(id);
  return {
    format: 1,
    version: makeKept(scenario, { indicators, dispositions, rubric }, { origin: 'shipped', keptAt }),
    named,
  };
}
