import type { Program } from '../program/program.ts';
import { linkScenario } from '../program/link.ts';
import { hashScenario } from '../scenario/hash-scenario.ts';
import type { Library } from '../scenario/library.ts';
import type { Scenario } from '../scenario/schema.ts';
import { acceptFindings } from './accept-findings.ts';
import { annotate, type DecisionView } from './annotate.ts';
import type { Attainable } from './attainable.ts';
import { type Comparison, compareMachine } from './compare-machine.ts';
import { type Coverage, watchCoverage } from './coverage.ts';
import { explore, type Graph } from './explore.ts';
import { EXPLORE_LIMIT, roomFor } from './explore-budget.ts';
import { type Followed, followFacts, watchAll } from './follow-facts.ts';
import { type Finding, overall } from './finding.ts';
import { orderGraph, type Order } from './order.ts';
import { OPENINGS, withOpenings } from './returns/with-openings.ts';
import { requiresFindings } from './requires-findings.ts';
import { rootCauses } from './root-causes.ts';
import { loopingFindings, scoreFindings } from './score-findings.ts';
import { simulate, type StrategyResult } from './simulate.ts';
import { strategies } from './strategies.ts';
import { stagingFindings } from './staging/staging-findings.ts';
import { STAGING_CODES } from './staging/fault.ts';
import { strategyFindings } from './strategy-findings.ts';
import { structureFindings } from './structure-findings.ts';
import { declaredFindings } from './declared-findings.ts';
import { vainFindings } from './vain-findings.ts';
import { watchRequires } from './watch-requires.ts';
import { ORDER_STRATEGIES, playByOrder } from './play-by-order.ts';
import { scenarioTrials } from './attackers/scenario-trials.ts';
import type { TrialSet } from './attackers/trial.ts';

/** What the check of one scenario found, with the evidence it rests on. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly profile: 'full' | 'short';
  /** Every reachable configuration was visited, with every combination of facts and promises. */
  readonly exhaustive: boolean;
  readonly configurations: number;
  readonly findings: readonly Finding[];
  readonly strategies: readonly StrategyResult[];
  readonly comparison: Comparison;
  /** For the picture and further analyses. */
  readonly study: Study;
}

/** The explored scenario and what was computed on it. */
export interface Study {
  readonly program: Program;
  readonly library: Library;
  readonly graph: Graph;
  readonly order: Order;
  readonly views: readonly (DecisionView | undefined)[];
  readonly worth: Attainable | undefined;
  /** Its decisions as attackers meet them; undefined where it cannot be gone through. */
  readonly trials: TrialSet | undefined;
}

/** Codes that count in every profile: structure and law. The others are bars of shipped scenarios. */
const ALWAYS = new Set<string>([
  'not-exhaustive',
  'unreachable-node',
  'unreachable-ending',
  'unreachable-option',
  'unreachable-line',
  'dead-end',
  'too-few-options',
  'no-ending',
  'endless-loop',
  'condition-always',
  'condition-never',
  'outburst-unhandled',
  'walkout-unhandled',
  'fact-never-learnt',
  'fact-unused',
  'promise-unsettled',
  'promise-never-made',
  'requires-broken',
  'start-is-ending',
  'settles-never-made',
  'person-nowhere',
  'effect-empty',
  'learnt-and-cleared',
  'duplicate-ending',
  'machine-differs',
  'return-same',
  'redline-rewarded',
  'legal-without-id',
  'law-unverified-article',
  'law-repealed',
  'law-wrong-article',
  ...STAGING_CODES,
]);

const forProfile = (profile: 'full' | 'short', finding: Finding): Finding =>
  profile === 'full' || ALWAYS.has(finding.code) ? finding : { ...finding, severity: 'note' };

/** A warning the author accepts at its place stays in the report with the reason; errors cannot be accepted. */
function withAcceptance(program: Program, finding: Finding): Finding {
  if (finding.severity !== 'warning' || finding.node === undefined) return finding;
  const node = program.nodes[program.nodeIndex.get(finding.node) ?? -1];
  const phase = node && program.phases[node.phase];
  const source = phase
    ? program.scenario.phases[phase.id]?.nodes[finding.node]
    : program.scenario.interrupts?.[finding.node];
  const lists = [
    source?.accept,
    finding.choice === undefined ? undefined : source?.choices?.[finding.choice]?.accept,
  ];
  const accepted = lists.flatMap((list) => list ?? []).find(({ code }) => code === finding.code);
  return accepted ? { ...finding, accepted: accepted.because } : finding;
}

function analyse(study: Omit<Study, 'worth' | 'trials'>): {
  findings: Finding[];
  worth: Attainable | undefined;
  trials: TrialSet | undefined;
  strategies: StrategyResult[];
} {
  const { graph, order, views, library } = study;
  const nothing = { worth: undefined, trials: undefined, strategies: [] };
  if (!graph.complete) return { ...nothing, findings: [] };
  // What is counted over whole plays has no value where a play need not end.
  if (order.loop !== undefined) return { ...nothing, findings: loopingFindings(graph, views) };
  const score = scoreFindings(graph, order, views, library);
  const results = [
    ...strategies().map((strategy) => simulate(graph, order, views, strategy)),
    ...ORDER_STRATEGIES.map((strategy) => playByOrder(graph, views, strategy)),
  ];
  return {
    worth: score.worth,
    trials: scenarioTrials(graph, order, views),
    strategies: results,
    findings: [...score.findings, ...strategyFindings(results)],
  };
}

/** What is wrong with structure, each fault told once, at its root. */
function playable(graph: Graph, coverage: Coverage, followed: Followed, findings: Finding[]): Finding[] {
  if (!graph.complete || !followed.complete) return findings;
  const { program } = graph;
  const made = followed.promises.reduce((all, promises) => all | promises, 0);
  return rootCauses(program, coverage, { facts: ~followed.facts, promises: ~made }, findings);
}

/** Adds further findings to a study; the item, sensitivity and language checks hang here. */
export type FurtherCheck = (study: Study) => Finding[];

/**
 * Checks one scenario: explores every reachable configuration, bounds its scores, runs simulated trainees
 * and compares the statechart with the plain model. Findings come with an example play where one exists.
 */
export function checkScenario(
  written: Scenario,
  known: Library,
  further: readonly FurtherCheck[] = [],
  limit = EXPLORE_LIMIT,
): CheckResult {
  const { scenario, library } = withOpenings(written, known);
  const program = linkScenario(scenario, library, hashScenario(written));
  const graph = explore(program, roomFor(program, limit));
  const order = orderGraph(graph);
  const coverage = watchCoverage(program);
  const requires = watchRequires(program);
  const followed = followFacts(graph, order, watchAll(coverage, requires));
  const views = graph.complete ? annotate(graph) : [];
  const base = { program, library, graph, order, views };
  const { findings, worth, trials, strategies: results } = analyse(base);
  const study: Study = { ...base, worth, trials };
  const found = [
    ...playable(graph, coverage, followed, [
      ...structureFindings(graph, order, coverage, followed.complete),
      ...declaredFindings(graph, followed),
      ...requiresFindings(graph, requires),
      ...vainFindings(graph),
    ]),
    ...findings,
    ...stagingFindings(graph),
    ...further.flatMap((check) => check(study)),
  ];
  found.push(...acceptFindings(program, found));
  const comparison = compareMachine(
    graph,
    found.flatMap(({ example }) => (example ? [example] : [])),
  );
  if (comparison.difference)
    found.push(
      overall('machine-differs', `状态机和规则走得不一样：${comparison.difference}`, {
        hint: '这是程序的毛病，请连同文件报给开发者',
      }),
    );
  return {
    id: scenario.id,
    title: scenario.title,
    profile: scenario.profile,
    exhaustive: graph.complete && followed.complete,
    configurations: graph.situations.length,
    findings: found
      .filter(({ path }) => path[1] !== OPENINGS)
      .map((finding) => withAcceptance(program, forProfile(scenario.profile, finding))),
    strategies: results,
    comparison,
    study,
  };
}
