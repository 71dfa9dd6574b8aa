import { annotate } from '../../core/check/annotate.ts';
import { drillTrials } from '../../core/check/attackers/drill-trials.ts';
import { rulePlayer } from '../../core/check/attackers/rule-player.ts';
import type { Rule } from '../../core/check/attackers/rules.ts';
import { scenarioTrials } from '../../core/check/attackers/scenario-trials.ts';
import type { TrialSet } from '../../core/check/attackers/trial.ts';
import { explore } from '../../core/check/explore.ts';
import { orderGraph } from '../../core/check/order.ts';
import { simulate, type StrategyResult } from '../../core/check/simulate.ts';
import { linkScenario } from '../../core/program/link.ts';
import { hashScenario } from '../../core/scenario/hash-scenario.ts';
import { FILE_FAMILY, type PracticeItem } from '../../core/practice/item.ts';
import type { Library } from '../../core/scenario/library.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

/** The kinds of drill with something to pick. */
const KINDS = { pick: '挑一句', spot: '认一句', register: '换个说法', after: '听他图什么' } as const;

/** A scenario explored, for attackers: its decisions, and what one rule gets who goes by it all the way. */
export interface Field {
  readonly set: TrialSet;
  readonly play: (rule: Rule) => StrategyResult;
}

/** Explores a scenario; undefined where it cannot be gone through. */
export function fieldOf(scenario: Scenario, library: Library): Field | undefined {
  const graph = explore(linkScenario(scenario, library, hashScenario(scenario)));
  const order = orderGraph(graph);
  if (!graph.complete || order.loop !== undefined) return undefined;
  const views = annotate(graph);
  const set = scenarioTrials(graph, order, views);
  return { set, play: (rule) => simulate(graph, order, views, rulePlayer(rule, set)) };
}

/** The drills written by hand, kind by kind; those cut from scenarios are tried in their scenarios. */
export const writtenDrills = (items: readonly PracticeItem[]): TrialSet[] =>
  drillTrials(
    items.filter(({ family }) => family === FILE_FAMILY),
    KINDS,
  );
