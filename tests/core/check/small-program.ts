import type {
  Branch,
  DecisionNode,
  Listener,
  Program,
  ProgramNode,
  ProgramPerson,
  ProgramPhase,
  Utterance,
} from '../../../src/core/program/program.ts';
import { loadFixture } from '../../support/load.ts';

/** A linked program whose parts are replaced one by one: ann and bo, one phase unless said otherwise. */
const base = loadFixture('sound-short');
const nobody = base.people[0] as ProgramPerson;
const [street] = base.phases;
const [someNode] = base.nodes;
const decision = someNode as DecisionNode;

export const ANN = 0;
export const BO = 1;

export const aPerson = (index: number, rest: Partial<ProgramPerson> = {}): ProgramPerson => ({
  ...nobody,
  id: ['ann', 'bo', 'cy'][index] ?? '',
  index,
  outburst: -1,
  walkout: -1,
  ...rest,
});

export const aPhase = (rest: Partial<ProgramPhase> = {}): ProgramPhase => ({
  ...(street as ProgramPhase),
  index: 0,
  main: ANN,
  sides: [BO],
  carry: [],
  leaving: [],
  ...rest,
});

/** A way on that always holds. */
export const to = (target: number, rest: Partial<Branch> = {}): Branch => ({
  to: target,
  when: undefined,
  holds: () => true,
  ...rest,
});

export const hears = (
  person: number,
  acts: Listener['acts'],
  mutedActs: Listener['acts'] = acts,
  mutedBy = 0,
): Listener => ({
  person,
  acts,
  mutedActs,
  mutedBy,
  transition: (state) => ({ state, eruption: null }),
  mutedTransition: (state) => ({ state, eruption: null }),
});

/** Words that do nothing, to ann, save what is said here. */
export const words = (rest: Partial<Utterance> = {}): Utterance => ({
  ...decision.silence,
  when: undefined,
  to: ANN,
  listeners: [],
  learns: [],
  clears: 0,
  promises: 0,
  effects: [],
  grades: [],
  gradeTests: [],
  reply: [],
  go: [],
  source: { ...decision.silence.source, thinks: undefined } as Utterance['source'],
  ...rest,
});

const node = { say: [], learns: [], clears: 0, law: [], entry: undefined };

export const aDecision = (index: number, choices: readonly Utterance[], phase = 0): DecisionNode => ({
  ...node,
  id: `n${index}`,
  index,
  phase,
  kind: 'decision',
  choices,
  silence: words(),
});

export const aBeat = (index: number, go: readonly Branch[], phase = 0): ProgramNode => ({
  ...node,
  id: `n${index}`,
  index,
  phase,
  kind: 'beat',
  go,
});

export const anEnding = (index: number, phase = 0): ProgramNode => ({
  ...node,
  id: `n${index}`,
  index,
  phase,
  kind: 'ending',
  ending: { title: '完', worth: 2, later: [{ text: '后来' }] },
  picture: undefined,
});

export const program = (nodes: readonly ProgramNode[], rest: Partial<Program> = {}): Program => ({
  ...base,
  people: [aPerson(ANN), aPerson(BO)],
  phases: [aPhase()],
  nodes,
  personIndex: new Map([
    ['ann', ANN],
    ['bo', BO],
  ]),
  factBit: new Map([
    ['red', 1],
    ['blue', 2],
  ]),
  promiseBit: new Map([
    ['call', 1],
    ['visit', 2],
  ]),
  ...rest,
});
