import type { Program } from '../compile/program.ts';
import { linkScenario } from '../compile/link.ts';
import type { Scenario } from '../scenario/schema.ts';
import { annotate, type DecisionView } from './annotate.ts';
import { attainableWorth } from './attainable.ts';
import type { Study } from './check-scenario.ts';
import { configurationKey } from './configuration-key.ts';
import { explore } from './explore.ts';
import { type Finding, overall } from './finding.ts';
import { orderGraph } from './order.ts';

/** Decisions that must answer differently to another kind of person. */
export const SENSITIVE_DECISIONS = 2;
/** Presets tried at most for each person: enough contrast, bounded time. */
const TRIES = 3;
const CONTRAST = ['distrustful', 'quick-temper', 'idolising', 'long-winded', 'uninvolved'];

export interface Sensitivity {
  readonly person: string;
  readonly preset: string;
  /** Decisions in which another option has the best attainable ending. */
  readonly decisions: readonly string[];
}

function swapped(scenario: Scenario, person: string, preset: string): Scenario {
  const member = scenario.cast[person] as Scenario['cast'][string];
  const { start: _start, hotButtons: _hot, keys: _keys, ...rest } = member;
  return { ...scenario, cast: { ...scenario.cast, [person]: { ...rest, disposition: preset } } };
}

/** The options with the best attainable ending, as bits in written order. */
function bestOptions(view: DecisionView, worth: Int8Array): number {
  const top = Math.max(...view.options.map(({ to }) => worth[to] ?? 0));
  return view.options.reduce((bits, { said, to }) => ((worth[to] ?? 0) === top ? bits | (1 << view.node.choices.indexOf(said)) : bits), 0);
}

type Answers = Map<string, number>;

/** For each configuration of a decision, which options are best there. */
function answers(program: Program, views: readonly (DecisionView | undefined)[], worth: Int8Array, study: Pick<Study, 'graph'>): Answers {
  const key = configurationKey(program);
  const found: Answers = new Map();
  for (const view of views) {
    if (!view) continue;
    const situation = study.graph.situations[view.at] as Study['graph']['situations'][number];
    found.set(`${view.node.id}|${key.place(situation)}|${key.people(situation)}`, bestOptions(view, worth));
  }
  return found;
}

function differing(own: Answers, other: Answers): string[] {
  const decisions = new Set<string>();
  for (const [key, bits] of other) {
    const mine = own.get(key);
    if (mine !== undefined && mine !== bits) decisions.add(key.slice(0, key.indexOf('|')));
  }
  return [...decisions];
}

/** Tries other dispositions for the main persons until one changes enough decisions. */
export function sensitivityOf(study: Study): Sensitivity | undefined {
  const { program, library, worth } = study;
  if (!worth) return undefined;
  const own = answers(program, study.views, worth.best, study);
  let most: Sensitivity | undefined;
  for (const person of new Set(program.phases.map(({ main }) => main))) {
    const id = program.people[person]?.id ?? '';
    const present = program.scenario.cast[id]?.disposition;
    const presets = CONTRAST.filter((preset) => preset !== present && Object.hasOwn(library.dispositions, preset)).slice(0, TRIES);
    for (const preset of presets) {
      const other = linkScenario(swapped(program.scenario, id, preset), library);
      const graph = explore(other, study.graph.situations.length * 3);
      const order = orderGraph(graph);
      if (!graph.complete || order.loop !== undefined) continue;
      const views = annotate(graph);
      const decisions = differing(own, answers(other, views, attainableWorth(graph, order, views).best, { graph }));
      if (!most || decisions.length > most.decisions.length) most = { person: id, preset, decisions };
      if (most.decisions.length >= SENSITIVE_DECISIONS) return most;
    }
  }
  return most;
}

/** Clause 5: a scenario in which it does not matter who stands there does not test 懂群众心理. */
export function sensitivityFindings(study: Study): Finding[] {
  const found = sensitivityOf(study);
  if (!study.worth || (found && found.decisions.length >= SENSITIVE_DECISIONS)) return [];
  return [
    overall('insensitive-person', `换一种性情的人，只有 ${found?.decisions.length ?? 0} 个抉择的好选项跟着变`, {
      severity: 'warning',
      expected: `≥ ${SENSITIVE_DECISIONS}`,
      hint: '让去路或结局看人：用怒气、信任、听得进（window）、说通（won）作条件',
    }),
  ];
}
