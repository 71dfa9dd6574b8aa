import type { Condition } from '../scenario/condition.ts';
import {
  type Branch,
  type Program,
  type ProgramNode,
  type ProgramPerson,
  RESUME_INDEX,
  SILENCE,
  type Utterance,
} from '../program/program.ts';

interface Named {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface TransitionConfig {
  readonly target: string;
  readonly guard?: Named;
  readonly actions?: readonly Named[];
}

export interface StateConfig {
  readonly id?: string;
  readonly type?: 'parallel' | 'final' | 'history';
  readonly history?: 'deep';
  readonly initial?: string;
  readonly description?: string;
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly on?: Readonly<Record<string, readonly TransitionConfig[]>>;
  readonly always?: readonly TransitionConfig[];
}

export interface StatechartConfig extends StateConfig {
  readonly id: string;
}

/** Author's names never hold a `~`, so no phase can be called this. */
const HISTORY = '#talk~history';
const nodeTarget = (node: ProgramNode): string => `#node-${node.id}`;
const endTarget = (node: ProgramNode): string => `#end-${node.id}`;
const holds = (when: Condition): Named => ({ type: 'holds', params: { when } });

function branchTransition(
  program: Program,
  { when, to }: Branch,
  before: readonly Named[],
): TransitionConfig {
  const guard = when === undefined ? {} : { guard: holds(when) };
  if (to === RESUME_INDEX) return { target: HISTORY, ...guard, actions: before };
  const node = program.nodes[to] as ProgramNode;
  return {
    target: nodeTarget(node),
    ...guard,
    actions: [...before, { type: 'enter', params: { node: node.id } }],
  };
}

/** A choice whose way on depends on how it landed passes through a state of its own. */
const landingName = (node: ProgramNode, utterance: Utterance): string => `${node.id}~${utterance.id}`;

function utteranceTransition(program: Program, node: ProgramNode, utterance: Utterance): TransitionConfig {
  const params = { node: node.id, choice: utterance.id };
  const guard = utterance.kind === 'choice' ? { guard: { type: 'offered', params } } : {};
  const hear: Named = { type: 'hear', params };
  const [only, ...others] = utterance.go;
  if (only && others.length === 0) return { ...branchTransition(program, only, [hear]), ...guard };
  return { target: `#landing-${landingName(node, utterance)}`, ...guard, actions: [hear] };
}

function nodeState(program: Program, node: ProgramNode): StateConfig {
  const id = nodeTarget(node).slice(1);
  if (node.kind === 'ending')
    return {
      id,
      description: node.ending.title,
      always: [{ target: endTarget(node), guard: { type: 'settled' } }],
    };
  if (node.kind === 'beat')
    return { id, on: { advance: node.go.map((branch) => branchTransition(program, branch, [])) } };
  const choices = node.choices.map((choice): [string, TransitionConfig[]] => [
    `choose.${choice.id}`,
    [utteranceTransition(program, node, choice)],
  ]);
  return {
    id,
    on: { ...Object.fromEntries(choices), [SILENCE]: [utteranceTransition(program, node, node.silence)] },
  };
}

function landingStates(program: Program, node: ProgramNode): [string, StateConfig][] {
  if (node.kind !== 'decision') return [];
  return [...node.choices, node.silence]
    .filter((utterance) => utterance.go.length > 1)
    .map((utterance) => [
      landingName(node, utterance),
      {
        id: `landing-${landingName(node, utterance)}`,
        always: utterance.go.map((branch) => branchTransition(program, branch, [])),
      },
    ]);
}

const statesOf = (program: Program, nodes: readonly ProgramNode[]): Record<string, StateConfig> =>
  Object.fromEntries(
    nodes.flatMap((node) => [
      [node.id, nodeState(program, node)] as [string, StateConfig],
      ...landingStates(program, node),
    ]),
  );

function eruptionTransitions(program: Program, person: ProgramPerson): TransitionConfig[] {
  return (['outburst', 'walkout'] as const).flatMap((eruption) => {
    const node = program.nodes[person[eruption]];
    if (!node) return [];
    return [
      {
        target: nodeTarget(node),
        guard: { type: 'erupting', params: { person: person.id, eruption } },
        actions: [{ type: 'erupt' }],
      },
    ];
  });
}

const MOODS = ['calm', 'tense', 'heated', 'edge'] as const;

/** One region a person: where their anger stands, told by the citizen model alone. */
function moodRegion(person: ProgramPerson): StateConfig {
  const to = (mood: string): TransitionConfig => ({
    target: mood,
    guard: { type: 'mood', params: { person: person.index, mood } },
  });
  const start =
    person.start.anger >= 5
      ? 'edge'
      : person.start.anger === 4
        ? 'heated'
        : person.start.anger >= 2
          ? 'tense'
          : 'calm';
  return {
    initial: start,
    states: Object.fromEntries(
      MOODS.map((mood) => [mood, { always: MOODS.filter((other) => other !== mood).map(to) }]),
    ),
  };
}

/**
 * The statechart of a program as plain JSON: `play` is parallel (the dialogue and one mood region a
 * person), endings are the root's final states.
 */
export function statechartConfig(program: Program): StatechartConfig {
  const first = program.nodes[program.start] as ProgramNode;
  const interrupts = program.nodes.filter((node) => node.phase < 0);
  const phases = program.phases.map((phase): [string, StateConfig] => {
    const nodes = program.nodes.filter((node) => node.phase === phase.index);
    const initial = first.phase === phase.index ? first.id : (nodes[0]?.id ?? '');
    return [
      phase.id,
      { id: `phase-${phase.id}`, description: phase.title, initial, states: statesOf(program, nodes) },
    ];
  });
  const talk: StateConfig = {
    id: 'talk',
    initial: program.phases[first.phase]?.id ?? '',
    states: {
      ...Object.fromEntries(phases),
      [HISTORY.slice(1)]: { id: HISTORY.slice(1), type: 'history', history: 'deep' },
    },
  };
  const interrupt: StateConfig = {
    id: 'interrupt',
    initial: interrupts[0]?.id ?? '',
    states: statesOf(program, interrupts),
  };
  const dialogue: StateConfig = {
    id: 'dialogue',
    initial: 'talk',
    states: interrupts.length > 0 ? { talk, interrupt } : { talk },
    always: program.people.flatMap((person) => eruptionTransitions(program, person)),
  };
  const moods = program.people.map((person): [string, StateConfig] => [
    `mood-${person.id}`,
    moodRegion(person),
  ]);
  const ends = program.nodes.flatMap((node): [string, StateConfig][] =>
    node.kind === 'ending'
      ? [
          [
            endTarget(node).slice(1),
            { id: endTarget(node).slice(1), type: 'final', description: node.ending.title },
          ],
        ]
      : [],
  );
  return {
    id: program.scenario.id,
    initial: 'play',
    states: {
      play: { type: 'parallel', states: { dialogue, ...Object.fromEntries(moods) } },
      ...Object.fromEntries(ends),
    },
  };
}
