import type { Program, Utterance } from '../../../core/program/program.ts';
import { enterNode } from '../../../core/engine/rules.ts';
import {
  goOn,
  initialWorld,
  land,
  nodeOf,
  offered,
  type ScenarioEvent,
  step,
} from '../../../core/engine/step.ts';
import type { Situation, World } from '../../../core/program/world.ts';
import { replyLines, nodeLines } from '../../../core/play/spoken-lines.ts';
import type { PersonState, Variable } from '../../../core/person/person-state.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import { gradeFor } from '../../../core/engine/grade.ts';

/** How things stand when a play-test begins; all by hand. */
export interface Setup {
  readonly node: string;
  readonly people: Readonly<Record<string, Readonly<Record<Variable, number>>>>;
  readonly facts: ReadonlySet<string>;
  /** For a node that interrupts: where the talk was broken off. */
  readonly resume: string | undefined;
}

/** One step of a play-test: what was said, how it is graded, and what it did to people. */
export interface Tried {
  readonly node: string;
  readonly lines: readonly Line[];
  readonly said: Utterance | undefined;
  readonly grade: number | undefined;
  readonly why: string | undefined;
  readonly reply: readonly Line[];
  readonly before: World;
  /** The situation's node to return to, −1 outside an interrupt. */
  readonly resume: number;
  /** Once the words have landed, before the talk moves on. */
  readonly after: World;
}

export interface TryOut {
  readonly tried: readonly Tried[];
  readonly situation: Situation;
}

/** The values a person starts the scenario with: where the form begins. */
export function startingSetup(program: Program, node: string): Setup {
  const people = program.people.map(
    ({ id, start: { anger, trust, heard, progress, face } }) =>
      [id, { anger, trust, heard, progress, face }] as const,
  );
  const facts = [...program.factBit]
    .filter(([, bit]) => (program.initialFacts & bit) !== 0)
    .map(([id]) => id);
  const interrupts = (program.nodes[program.nodeIndex.get(node) ?? -1]?.phase ?? 0) < 0;
  return {
    node,
    people: Object.fromEntries(people),
    facts: new Set(facts),
    resume: interrupts ? program.nodes[program.start]?.id : undefined,
  };
}

function worldOf(program: Program, setup: Setup, phase: number): World {
  const people = program.people.map(
    (person): PersonState => ({ ...person.start, ...setup.people[person.id], calm: 0, last: null }),
  );
  const facts = [...program.factBit].reduce(
    (mask, [id, bit]) => (setup.facts.has(id) ? mask | bit : mask),
    0,
  );
  return { ...initialWorld(program), people, facts, phase };
}

/** Puts the talk at a node with everything set by hand. What the node itself tells is learnt. */
export function beginTryOut(program: Program, setup: Setup): TryOut {
  const node = program.nodes[program.nodeIndex.get(setup.node) ?? -1];
  if (!node) throw new Error(`no node ${setup.node}`);
  const broken = program.nodes[program.nodeIndex.get(setup.resume ?? '') ?? -1];
  const interrupts = node.phase < 0;
  const phase = interrupts ? (broken?.phase ?? 0) : node.phase;
  const world = enterNode(program, worldOf(program, setup, phase), node);
  return {
    tried: [],
    situation: { node: node.index, resume: interrupts ? (broken?.index ?? program.start) : -1, world },
  };
}

function utteranceOf(program: Program, situation: Situation, event: ScenarioEvent): Utterance | undefined {
  const node = nodeOf(program, situation);
  if (node.kind !== 'decision' || event.type === 'advance') return undefined;
  if (event.type === 'silence') return node.silence;
  return offered(node, situation.world).find(({ id }) => id === event.choice);
}

/** Goes one step on; an event that means nothing here changes nothing. */
export function tryStep(program: Program, { tried, situation }: TryOut, event: ScenarioEvent): TryOut {
  const node = nodeOf(program, situation);
  const said = utteranceOf(program, situation, event);
  const landed = said && land(program, situation, said);
  const next = said && landed ? goOn(program, situation, said, landed) : step(program, situation, event);
  if (!next) return { tried, situation };
  const graded = said && gradeFor(said, situation.world);
  const done: Tried = {
    node: node.id,
    lines: nodeLines(program, node, situation.world),
    said,
    grade: graded?.grade,
    why: graded?.why,
    reply: said && landed ? replyLines(program, said, landed) : [],
    before: situation.world,
    resume: situation.resume,
    after: landed ?? next.world,
  };
  return { tried: [...tried, done], situation: next };
}
