import type { Eruption } from '../person/hear.ts';
import type { PersonState } from '../person/person-state.ts';
import type {
  Branch,
  LearntFact,
  Program,
  ProgramNode,
  ProgramPerson,
  Utterance,
} from '../program/program.ts';
import type { Pending, World } from '../program/world.ts';

/** The rules both drivers call: the statechart's guards and actions, and the plain stepper. All pure. */

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

/** A second outburst is a walk-out; nobody erupts for whom the file names no node. */
function pendingFor(program: Program, world: World, person: number, eruption: Eruption): Pending | null {
  const again = (world.erupted & (1 << person)) !== 0;
  const kind: Eruption = eruption === 'outburst' && !again ? 'outburst' : 'walkout';
  return (program.people[person] as ProgramPerson)[kind] < 0 ? null : { eruption: kind, person };
}

/** The facts once those are learnt whose condition holds in `world`, and some are forgotten. */
export function learn(facts: number, learns: readonly LearntFact[], clears: number, world: World): number {
  let next = facts;
  for (const { bit, holds } of learns) if (holds(world)) next |= bit;
  return next & ~clears;
}

/**
 * A world of its own to be changed before anyone sees it. Written out: the explorer makes millions of these, and
 * a spread costs several times as much.
 */
const copyOf = (world: World): { -readonly [Part in keyof World]: World[Part] } => ({
  people: world.people,
  facts: world.facts,
  promises: world.promises,
  erupted: world.erupted,
  gone: world.gone,
  pending: world.pending,
  phase: world.phase,
});

/** Words land: acts on each hearer in turn, the file's stated effects, facts and promises. */
export function applyUtterance(program: Program, world: World, utterance: Utterance): World {
  let { people } = world;
  let pending: Pending | null = null;
  for (const { person, transition, mutedBy, mutedTransition } of utterance.listeners) {
    if ((world.gone & (1 << person)) !== 0) continue;
    const heard = ((world.facts & mutedBy) === 0 ? transition : mutedTransition)(
      people[person] as PersonState,
    );
    people = withPerson(people, person, heard.state);
    if (heard.eruption && !pending) pending = pendingFor(program, world, person, heard.eruption);
  }
  for (const { person, transition } of utterance.effects)
    people = withPerson(people, person, transition(people[person] as PersonState).state);
  const landed = copyOf(world);
  landed.people = people;
  landed.promises |= utterance.promises;
  landed.pending = pending;
  // What is learnt may depend on how the words landed.
  landed.facts = learn(world.facts, utterance.learns, utterance.clears, landed);
  return landed;
}

export function firstBranch(go: readonly Branch[], world: World): number {
  for (const branch of go) if (branch.holds(world)) return branch.to;
  throw new Error('no branch holds: the parser should have refused this');
}

function leavePhase(program: Program, world: World, to: number): World {
  const people = world.people.slice();
  for (const { person, transition } of program.phases[world.phase]?.leaving ?? [])
    people[person] = transition(people[person] as PersonState).state;
  const left = copyOf(world);
  left.people = people;
  left.phase = to;
  return left;
}

/** Going to a node: leave the phase behind if it changes, then learn what the node tells. */
export function enterNode(program: Program, world: World, node: ProgramNode): World {
  const { phase, learns, clears } = node;
  const moved = phase >= 0 && phase !== world.phase ? leavePhase(program, world, phase) : world;
  if (learns.length === 0 && clears === 0) return moved;
  const told = copyOf(moved);
  told.facts = learn(moved.facts, learns, clears, moved);
  return told;
}

/** The pending eruption begins to play: anger falls back to 4, or the person is gone. */
export function settleEruption(program: Program, world: World, interrupt: ProgramNode): World {
  if (!world.pending) return world;
  const { eruption, person } = world.pending;
  const bit = 1 << person;
  const settled = copyOf(world);
  settled.pending = null;
  if (eruption === 'outburst') {
    const { vent } = program.people[person] as ProgramPerson;
    settled.erupted |= bit;
    settled.people = withPerson(world.people, person, vent(world.people[person] as PersonState).state);
  } else settled.gone |= bit;
  return enterNode(program, settled, interrupt);
}

export const eruptionNode = (program: Program, { person, eruption }: Pending): ProgramNode =>
  program.nodes[(program.people[person] as ProgramPerson)[eruption]] as ProgramNode;

/** On offer: its own condition holds and the person addressed is still there. */
export const isOffered = (utterance: Utterance, world: World): boolean =>
  (world.gone & (1 << utterance.to)) === 0 && utterance.holds(world);
