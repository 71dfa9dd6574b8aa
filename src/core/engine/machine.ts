import { assign, setup } from 'xstate';
import { type Mood, moodOf } from '../person/person-state.ts';
import {
  SILENCE,
  type DecisionNode,
  type Program,
  type ProgramNode,
  type Utterance,
} from '../program/program.ts';
import { applyUtterance, enterNode, eruptionNode, isOffered, settleEruption } from './rules.ts';
import { statechartConfig, type StatechartConfig } from './statechart.ts';
import { startSituation } from './step.ts';
import { testCondition } from '../program/link-condition.ts';
import type { Pending, World } from '../program/world.ts';
import type { Condition } from '../scenario/condition.ts';

export interface ScenarioContext {
  readonly world: World;
}

/** Events carry no payload: the choice is in the name, so that a statechart viewer shows each option as its own arrow. */
export type MachineEvent = { type: 'advance' } | { type: 'silence' } | { type: `choose.${string}` };

type Said = { node: string; choice: string };

function utteranceOf(program: Program, { node, choice }: Said): Utterance {
  const decision = program.nodes[program.nodeIndex.get(node) ?? -1] as DecisionNode;
  if (choice === SILENCE) return decision.silence;
  return decision.choices.find((item) => item.id === choice) as Utterance;
}

const nodeNamed = (program: Program, id: string): ProgramNode =>
  program.nodes[program.nodeIndex.get(id) ?? -1] as ProgramNode;

const isPending = (
  pending: Pending | null,
  program: Program,
  params: { person: string; eruption: string },
): boolean =>
  pending !== null &&
  pending.eruption === params.eruption &&
  program.people[pending.person]?.id === params.person;

/** The guards and actions of every scenario machine; they only call the plain rules. */
function scenarioSetup(program: Program) {
  const said = new Map<string, Utterance>();
  const lookup = (params: Said): Utterance => {
    const key = `${params.node}/${params.choice}`;
    const known = said.get(key) ?? utteranceOf(program, params);
    said.set(key, known);
    return known;
  };
  return setup({
    types: { context: {} as ScenarioContext, events: {} as MachineEvent },
    guards: {
      offered: ({ context }, params: Said) => isOffered(lookup(params), context.world),
      holds: ({ context }, params: { when: Condition }) => testCondition(program, params.when, context.world),
      erupting: ({ context }, params: { person: string; eruption: string }) =>
        isPending(context.world.pending, program, params),
      settled: ({ context }) => context.world.pending === null,
      mood: ({ context }, params: { person: number; mood: Mood }) =>
        moodOf(context.world.people[params.person]?.anger ?? 0) === params.mood,
    },
    actions: {
      hear: assign(({ context }, params: Said) => ({
        world: applyUtterance(program, context.world, lookup(params)),
      })),
      enter: assign(({ context }, params: { node: string }) => ({
        world: enterNode(program, context.world, nodeNamed(program, params.node)),
      })),
      erupt: assign(({ context }) => ({
        world: context.world.pending
          ? settleEruption(program, context.world, eruptionNode(program, context.world.pending))
          : context.world,
      })),
    },
  });
}

/**
 * Compiles a program into one XState v5 machine: phases are compound states, each person's mood an
 * orthogonal region, outbursts interrupt and return through deep history. The configuration is plain
 * JSON (see `statechartConfig`); all behaviour is in the named guards and actions.
 */
export function compileMachine(program: Program, config: StatechartConfig = statechartConfig(program)) {
  const machineSetup = scenarioSetup(program);
  type Config = Parameters<typeof machineSetup.createMachine>[0];
  // The configuration is data built at run time; XState's literal types describe hand-written ones.
  return machineSetup.createMachine({
    ...config,
    context: { world: startSituation(program).world },
  } as unknown as Config);
}

export type ScenarioMachine = ReturnType<typeof compileMachine>;
