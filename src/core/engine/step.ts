import type { Carried } from '../program/carried.ts';
import {
  type DecisionNode,
  type Program,
  type ProgramNode,
  RESUME_INDEX,
  type Utterance,
} from '../program/program.ts';
import { applyUtterance, enterNode, eruptionNode, firstBranch, isOffered, settleEruption } from './rules.ts';
import type { Situation, World } from '../program/world.ts';

export type ScenarioEvent =
  | { readonly type: 'advance' }
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'silence' };

export const nodeOf = (program: Program, situation: Situation): ProgramNode =>
  program.nodes[situation.node] as ProgramNode;

export const initialWorld = (program: Program): World => ({
  people: program.people.map((person) => person.start),
  facts: program.initialFacts,
  promises: 0,
  erupted: 0,
  gone: 0,
  pending: null,
  phase: program.nodes[program.start]?.phase ?? 0,
});

/** The world before the first line, with what is brought along. Names the program does not know change nothing. */
function openedWorld(program: Program, carried: Carried): World {
  const world = initialWorld(program);
  const facts = carried.facts.reduce((all, fact) => all | (program.factBit.get(fact) ?? 0), world.facts);
  const people = program.people.map(({ id, start }) => ({
    ...start,
    trust: carried.trust[id] ?? start.trust,
  }));
  return { ...world, facts, people };
}

/** Where a talk begins, with what is brought along from an earlier one. */
export function startSituation(program: Program, carried?: Carried): Situation {
  const node = program.nodes[program.start] as ProgramNode;
  const world = carried ? openedWorld(program, carried) : initialWorld(program);
  return { node: node.index, resume: -1, world: enterNode(program, world, node) };
}

/** Moves to `target`; a pending eruption breaks in there and remembers it. */
function move(program: Program, from: Situation, target: number, world: World): Situation {
  const resuming = target === RESUME_INDEX;
  const node = program.nodes[resuming ? from.resume : target] as ProgramNode;
  const after = resuming ? world : enterNode(program, world, node);
  const resume = node.phase >= 0 ? -1 : from.resume;
  if (!after.pending) return { node: node.index, resume, world: after };
  const interrupt = eruptionNode(program, after.pending);
  const broken = node.phase >= 0 ? node.index : resume;
  return {
    node: interrupt.index,
    resume: interrupt.phase >= 0 ? -1 : broken,
    world: settleEruption(program, after, interrupt),
  };
}

export const offered = (node: DecisionNode, world: World): Utterance[] =>
  node.choices.filter((choice) => isOffered(choice, world));

/** The world once the words have landed, before the talk moves on. */
export const land = (program: Program, situation: Situation, utterance: Utterance): World =>
  applyUtterance(program, situation.world, utterance);

/** Where the talk goes after words that left the world `landed`. */
export const goOn = (
  program: Program,
  situation: Situation,
  utterance: Utterance,
  landed: World,
): Situation => move(program, situation, firstBranch(utterance.go, landed), landed);

export const say = (program: Program, situation: Situation, utterance: Utterance): Situation =>
  goOn(program, situation, utterance, land(program, situation, utterance));

/**
 * One step of a scenario as a plain function: the twin of the statechart.
 *
 * @returns the next situation, or undefined when the event means nothing here (an ending, an unknown or
 * withheld choice, advancing a decision)
 */
export function step(program: Program, situation: Situation, event: ScenarioEvent): Situation | undefined {
  const node = nodeOf(program, situation);
  if (node.kind === 'ending') return undefined;
  if (node.kind === 'beat') {
    if (event.type !== 'advance') return undefined;
    return move(program, situation, firstBranch(node.go, situation.world), situation.world);
  }
  if (event.type === 'silence') return say(program, situation, node.silence);
  if (event.type !== 'choose') return undefined;
  const choice = node.choices.find((item) => item.id === event.choice);
  if (!choice || !isOffered(choice, situation.world)) return undefined;
  return say(program, situation, choice);
}
