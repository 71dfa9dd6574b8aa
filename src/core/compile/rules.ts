import { afterOutburst, type Eruption } from '../person/hear.ts';
import { type PersonState, RANGES, type Role } from '../person/person-state.ts';
import { clamp } from '../shared/clamp.ts';
import type { Branch, DirectEffect, LearntFact, Program, ProgramNode, Utterance } from './program.ts';
import { testCondition } from './test-condition.ts';
import type { Pending, World } from './world.ts';

/** The rules both drivers call: the statechart's guards and actions, and the plain stepper. All pure. */

export const roleIn = (program: Program, person: number, phase: number): Role =>
  phase < 0
    ? (program.people[person]?.interruptRole ?? 'side')
    : program.phases[phase]?.main === person
      ? 'main'
      : 'side';

const withPerson = (
  people: readonly PersonState[],
  index: number,
  state: PersonState,
): readonly PersonState[] => {
  if (people[index] === state) return people;
  const next = people.slice();
  next[index] = state;
  return next;
};

function directly(state: PersonState, effect: DirectEffect): PersonState {
  return {
    ...state,
    anger: clamp(state.anger + effect.anger, ...RANGES.anger),
    trust: clamp(state.trust + effect.trust, ...RANGES.trust),
    heard: clamp(state.heard + effect.heard, ...RANGES.heard),
    progress: clamp(state.progress + effect.progress, ...RANGES.progress),
    face: clamp(state.face + effect.face, ...RANGES.face),
  };
}

/** A second outburst is a walk-out; nobody erupts for whom the file names no node. */
function pendingFor(program: Program, world: World, person: number, eruption: Eruption): Pending | null {
  const { outburst, walkout } = program.people[person] ?? { outburst: -1, walkout: -1 };
  const again = (world.erupted & (1 << person)) !== 0;
  const kind: Eruption = eruption === 'outburst' && !again ? 'outburst' : 'walkout';
  const node = kind === 'outburst' ? outburst : walkout;
  return node < 0 ? null : { eruption: kind, person };
}

export function learn(
  program: Program,
  facts: number,
  learns: readonly LearntFact[],
  clears: number,
  world: World,
): number {
  let next = facts;
  for (const { bit, when } of learns) if (testCondition(program, when, world)) next |= bit;
  return next & ~clears;
}

interface Landing {
  readonly people: readonly PersonState[];
  readonly pending: Pending | null;
}

function hearAll(program: Program, world: World, utterance: Utterance, phase: number): Landing {
  let { people } = world;
  let pending: Pending | null = null;
  for (const heardActs of utterance.heard) {
    const { person } = heardActs;
    const state = people[person];
    if (!state || (world.gone & (1 << person)) !== 0) continue;
    const acts = (world.facts & heardActs.mutedBy) !== 0 ? heardActs.mutedActs : heardActs.acts;
    const heard = (program.people[person] as Program['people'][number]).hear(
      state,
      acts,
      roleIn(program, person, phase),
    );
    people = withPerson(people, person, heard.state);
    if (heard.eruption && !pending) pending = pendingFor(program, world, person, heard.eruption);
  }
  for (const effect of utterance.effects) {
    const state = people[effect.person];
    if (state) people = withPerson(people, effect.person, directly(state, effect));
  }
  return { people, pending };
}

/** Words land: acts on each hearer in turn, the file's stated effects, facts and promises. */
export function applyUtterance(program: Program, world: World, utterance: Utterance, phase: number): World {
  const { people, pending } = hearAll(program, world, utterance, phase);
  const landed: World = {
    people,
    facts: world.facts,
    promises: world.promises | utterance.promises,
    erupted: world.erupted,
    gone: world.gone,
    pending,
    phase: world.phase,
  };
  if (utterance.learns.length === 0 && utterance.clears === 0) return landed;
  return { ...landed, facts: learn(program, world.facts, utterance.learns, utterance.clears, landed) };
}

export function firstBranch(program: Program, go: readonly Branch[], world: World): number {
  for (const branch of go) if (testCondition(program, branch.when, world)) return branch.to;
  throw new Error('no branch holds: the parser should have refused this');
}

/** Written out: the explorer makes millions of these, and a spread costs several times as much. */
const changed = (world: World, people: World['people'], facts: number, phase: number): World => ({
  people,
  facts,
  promises: world.promises,
  erupted: world.erupted,
  gone: world.gone,
  pending: world.pending,
  phase,
});

const movedTo = (world: World, phase: number): World => changed(world, world.people, world.facts, phase);

/** Leaving a phase a person keeps anger, trust and what the phase carries. */
function leavePhase(program: Program, world: World): World {
  const phase = program.phases[world.phase];
  if (!phase) return world;
  let people = world.people;
  for (const person of [phase.main, ...phase.sides]) {
    const state = people[person];
    const start = program.people[person]?.start;
    if (!state || !start) continue;
    const next: PersonState = {
      anger: state.anger,
      trust: state.trust,
      heard: phase.carry.includes('heard') ? state.heard : 0,
      progress: phase.carry.includes('progress') ? state.progress : 0,
      face: phase.carry.includes('face') ? state.face : start.face,
      calm: 0,
      last: null,
    };
    people = withPerson(people, person, next);
  }
  return changed(world, people, world.facts, world.phase);
}

/** Going to a node: leave the phase behind if it changes, then learn what the node tells. */
export function enterNode(program: Program, world: World, node: ProgramNode): World {
  const moved =
    node.phase >= 0 && node.phase !== world.phase ? movedTo(leavePhase(program, world), node.phase) : world;
  if (node.learns.length === 0 && node.clears === 0) return moved;
  return changed(
    moved,
    moved.people,
    learn(program, moved.facts, node.learns, node.clears, moved),
    moved.phase,
  );
}

/** The pending eruption begins to play: anger falls back to 4, or the person is gone. */
export function settleEruption(program: Program, world: World, interrupt: ProgramNode): World {
  const { pending } = world;
  if (!pending) return world;
  const bit = 1 << pending.person;
  const state = world.people[pending.person];
  const settled: World =
    pending.eruption === 'outburst' && state
      ? {
          ...world,
          pending: null,
          erupted: world.erupted | bit,
          people: withPerson(world.people, pending.person, afterOutburst(state)),
        }
      : { ...world, pending: null, gone: world.gone | bit };
  return enterNode(program, settled, interrupt);
}

export const eruptionNode = (program: Program, pending: Pending): ProgramNode => {
  const person = program.people[pending.person];
  const index = pending.eruption === 'outburst' ? person?.outburst : person?.walkout;
  return program.nodes[index ?? -1] as ProgramNode;
};

/** On offer: its own condition holds and the person addressed is still there. */
export const isOffered = (program: Program, utterance: Utterance, world: World): boolean =>
  (world.gone & (1 << utterance.to)) === 0 && testCondition(program, utterance.when, world);
