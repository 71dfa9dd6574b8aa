import type { Program, ProgramPerson } from '../program/program.ts';
import type { Disposition } from '../person/person-state.ts';
import { linkScenario } from '../program/link.ts';
import type { Scenario } from '../scenario/schema.ts';
import { annotate, type DecisionView } from './annotate.ts';
import { attainableWorth } from './attainable.ts';
import type { Study } from './check-scenario.ts';
import { configurationKey } from './configuration-key.ts';
import { explore } from './explore.ts';
import { EXPLORE_LIMIT } from './explore-budget.ts';
import { type Finding, overall } from './finding.ts';
import { orderGraph } from './order.ts';

/** Decisions that must answer differently to another kind of person. */
export const SENSITIVE_DECISIONS = 2;
/** Swaps tried at most, the most different ones first: enough contrast, bounded time. */
const TRIES = 4;
/** Configurations visited for all swaps together, after which no other swap is begun. */
const MOST_VISITED = EXPLORE_LIMIT;

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
  return view.options.reduce(
    (bits, { said, to }) => ((worth[to] ?? 0) === top ? bits | (1 << view.node.choices.indexOf(said)) : bits),
    0,
  );
}

type Answers = Map<string, number>;

/** For each configuration of a decision, which options are best there. */
function answers(
  program: Program,
  views: readonly (DecisionView | undefined)[],
  worth: Int8Array,
  study: Pick<Study, 'graph'>,
): Answers {
  const key = configurationKey(program);
  const found: Answers = new Map();
  for (const view of views) {
    if (!view) continue;
    const situation = study.graph.situations[view.at] as Study['graph']['situations'][number];
    found.set(`${view.node.id}|${key(situation).join('|')}`, bestOptions(view, worth));
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

interface Swap {
  readonly person: string;
  readonly preset: string;
  readonly distance: number;
}

/** How unlike two persons start, and how unlike they hear: the larger, the more a swap should change. */
function distance(person: ProgramPerson, preset: Disposition): number {
  const { start, temper } = person;
  const opening =
    Math.abs(start.anger - preset.start.anger) +
    Math.abs(start.trust - preset.start.trust) +
    Math.abs(start.face - preset.start.face);
  const unlike = (mine: readonly string[], theirs: readonly string[]) =>
    theirs.filter((act) => !mine.includes(act)).length;
  return opening + unlike(temper.hotButtons, preset.hotButtons) + unlike(temper.preferredActs, preset.keys);
}

function swaps({ program, library }: Study): Swap[] {
  const mains = [...new Set(program.phases.map(({ main }) => main))].map(
    (index) => program.people[index] as ProgramPerson,
  );
  const ranked = mains.map((person) =>
    Object.entries(library.dispositions)
      .filter(([preset]) => preset !== program.scenario.cast[person.id]?.disposition)
      .map(([preset, disposition]) => ({
        person: person.id,
        preset,
        distance: distance(person, disposition),
      }))
      .sort((left, right) => right.distance - left.distance || (left.preset < right.preset ? -1 : 1)),
  );
  // Everyone's most unlike preset before anyone's second.
  const rounds = Array.from({ length: TRIES }, (_, round) =>
    ranked.flatMap((list) => list.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, Math.max(TRIES, mains.length));
}

/** Swaps a main person's disposition, the most unlike first, until enough decisions answer differently. */
export function sensitivityOf(study: Study): Sensitivity | undefined {
  const { program, library, worth } = study;
  if (!worth) return undefined;
  const own = answers(program, study.views, worth.best, study);
  let most: Sensitivity | undefined;
  let visited = 0;
  for (const { person, preset } of swaps(study)) {
    if (visited > MOST_VISITED) break;
    const other = linkScenario(swapped(program.scenario, person, preset), library, program.hash);
    const graph = explore(other, Math.min(study.graph.situations.length * 2, EXPLORE_LIMIT));
    visited += graph.situations.length;
    const order = orderGraph(graph);
    if (!graph.complete || order.loop !== undefined) continue;
    const views = annotate(graph);
    const decisions = differing(
      own,
      answers(other, views, attainableWorth(graph, order, views).best, { graph }),
    );
    if (!most || decisions.length > most.decisions.length) most = { person, preset, decisions };
    if (most.decisions.length >= SENSITIVE_DECISIONS) break;
  }
  return most;
}

/** Clause 5: a scenario in which it does not matter who stands there does not test 懂群众心理. */
export function sensitivityFindings(study: Study): Finding[] {
  const found = sensitivityOf(study);
  if (!study.worth || (found && found.decisions.length >= SENSITIVE_DECISIONS)) return [];
  return [
    overall(
      'insensitive-person',
      `换一种性情的人，只有 ${found?.decisions.length ?? 0} 个抉择的好选项跟着变`,
      {
        severity: 'warning',
        expected: `≥ ${SENSITIVE_DECISIONS}`,
        hint: '让去路或结局看人：用怒气、信任、听得进（window）、说通（won）作条件',
      },
    ),
  ];
}
