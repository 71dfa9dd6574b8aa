import { annotate } from '../../core/check/annotate.ts';
import { drillTrials } from '../../core/check/attackers/drill-trials.ts';
import { scenarioTrials } from '../../core/check/attackers/scenario-trials.ts';
import type { TrialSet } from '../../core/check/attackers/trial.ts';
import { explore } from '../../core/check/explore.ts';
import { orderGraph } from '../../core/check/order.ts';
import { linkScenario } from '../../core/compile/link.ts';
import { FILE_FAMILY, type PracticeItem } from '../../core/practice/item.ts';
import type { Library } from '../../core/scenario/library.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

/** The kinds of drill with something to pick. */
const KINDS = { pick: '挑一句', spot: '认一句', register: '换个说法', after: '听他图什么' } as const;

/** The decisions of a scenario, explored for this; none where it cannot be gone through. */
export function trialsOf(scenario: Scenario, library: Library): TrialSet {
  const graph = explore(linkScenario(scenario, library));
  const order = orderGraph(graph);
  if (!graph.complete || order.loop !== undefined)
    return { id: scenario.id, title: scenario.title, trials: [] };
  return scenarioTrials(graph, order, annotate(graph));
}

/** The drills written by hand, kind by kind; those cut from scenarios are tried in their scenarios. */
export const writtenDrills = (items: readonly PracticeItem[]): TrialSet[] =>
  drillTrials(
    items.filter(({ family }) => family === FILE_FAMILY),
    KINDS,
  );
