import { afterOutburst, type Heard, hearActs } from '../person/hear.ts';
import { moveBy, type PersonState, type Role, type Temperament } from '../person/person-state.ts';
import type { IndicatorKeys } from '../rubric/catalog.ts';
import type { ModelAct } from '../rubric/model-act.ts';
import type { Condition } from '../scenario/condition.ts';
import type {
  CastMember,
  Choice,
  Go,
  Learns,
  Phase,
  Scenario,
  ScenarioNode,
  Silence,
} from '../scenario/schema.ts';
import { RESUME } from '../scenario/vocabulary.ts';
import { hashText } from '../shared/hash.ts';
import { type Change, rememberStates } from './hearing.ts';
import type {
  Branch,
  Conditional,
  DirectEffect,
  GradeRule,
  HeardActs,
  LearntFact,
  Program,
  ProgramNode,
  ProgramPerson,
  ProgramPhase,
  Utterance,
} from './program.ts';
import { RESUME_INDEX, SILENCE } from './program.ts';
import { leavingPhase, roleIn } from './rules.ts';
import { linkCondition } from './test-condition.ts';

type Names = Pick<Program, 'people' | 'phases' | 'personIndex' | 'nodeIndex' | 'factBit' | 'promiseBit'> & {
  readonly indicators: IndicatorKeys;
};

/** What linking needs of the library: what words do, and how people start and hear. */
export interface LinkKeys {
  readonly indicators: IndicatorKeys;
  readonly dispositions: Readonly<Record<string, Temperament>>;
}

/** A change nobody erupts at. */
const calmly = (state: PersonState): Heard => ({ state, eruption: null });

/** A name the parser vouched for; its absence is a bug, not bad input. */
function must<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`unresolved name: ${name}`);
  return value;
}

const bits = (map: ReadonlyMap<string, number>, list: readonly string[] = []): number =>
  list.reduce((mask, name) => mask | must(map, name), 0);

const linkWhen = (names: Names, when: Condition | undefined): Conditional => ({
  when,
  holds: linkCondition(names, when),
});

/** What acts make of one person where the talk stands in this phase. */
function linkHearing(person: number, acts: readonly ModelAct[], phase: number, names: Names): Change {
  const { states, temper } = names.people[person] as ProgramPerson;
  const role = roleIn(names, person, phase);
  return states.remember(`${role} ${acts}`, (state) => hearActs(state, acts, temper, role));
}

function linkHeard(id: string, acts: readonly string[], phase: number, names: Names): HeardActs {
  const person = must(names.personIndex, id);
  const all: ModelAct[] = [];
  const muted: ModelAct[] = [];
  let mutedBy = 0;
  for (const act of acts) {
    const indicator = names.indicators[act];
    if (!indicator || indicator.act === 'none') continue;
    all.push(indicator.act);
    const bit = indicator.noneWhile === undefined ? undefined : names.factBit.get(indicator.noneWhile);
    if (bit === undefined) muted.push(indicator.act);
    else mutedBy |= bit;
  }
  const mutedActs = mutedBy ? muted : all;
  const change = (of: readonly ModelAct[]) => linkHearing(person, of, phase, names);
  return { person, acts: all, change: change(all), mutedBy, mutedActs, mutedChange: change(mutedActs) };
}

const linkGo = (go: Go | undefined, next: string | undefined, names: Names): Branch[] => {
  const target = go ?? next;
  if (target === undefined) throw new Error('a way on is missing: the parser should have refused this');
  const index = (name: string) => (name === RESUME ? RESUME_INDEX : must(names.nodeIndex, name));
  const branches = typeof target === 'string' ? [{ when: undefined, to: target }] : target;
  return branches.map(({ when, to }) => ({ ...linkWhen(names, when), to: index(to) }));
};

const linkLearns = (learns: Learns | undefined, names: Names): LearntFact[] =>
  (learns ?? []).map((item) => {
    const { fact, when } = typeof item === 'string' ? { fact: item, when: undefined } : item;
    return { bit: must(names.factBit, fact), ...linkWhen(names, when) };
  });

function linkGrades(source: Choice | Silence): GradeRule[] {
  const { grade, why = '' } = source;
  const nearMiss = 'nearMiss' in source && source.nearMiss;
  const rules = typeof grade === 'number' ? [{ when: undefined, grade, why, nearMiss }] : grade;
  return rules.map((rule) => ({
    when: rule.when,
    grade: rule.grade,
    why: rule.why,
    nearMiss: rule.nearMiss === true,
  }));
}

const linkEffects = (source: Choice | Silence, names: Names): DirectEffect[] =>
  (source.effect ?? []).map((by) => {
    const person = must(names.personIndex, by.person);
    const { states } = names.people[person] as ProgramPerson;
    return { person, by, change: states.remember(JSON.stringify(by), (state) => calmly(moveBy(state, by))) };
  });

function linkUtterance(
  id: string,
  source: Choice | Silence,
  to: string,
  next: string | undefined,
  phase: number,
  names: Names,
): Utterance {
  const choice = 'text' in source ? source : undefined;
  const grades = linkGrades(source);
  return {
    id,
    kind: choice ? 'choice' : 'silence',
    source,
    text: choice?.text ?? '',
    to: must(names.personIndex, to),
    ...linkWhen(names, choice?.when),
    heard: [[to, source.acts] as const, ...Object.entries(source.overheard ?? {})].map(([person, acts]) =>
      linkHeard(person, acts, phase, names),
    ),
    learns: linkLearns(source.learns, names),
    clears: bits(names.factBit, source.clears),
    promises: bits(names.promiseBit, choice?.promises),
    effects: linkEffects(source, names),
    grades,
    gradeTests: grades.map(({ when }) => linkCondition(names, when)),
    reply: source.reply ?? [],
    go: linkGo(source.go, next, names),
    redline: choice?.redline,
  };
}

function linkNode(
  id: string,
  node: ScenarioNode,
  index: number,
  phaseIndex: number,
  phase: Phase | undefined,
  names: Names,
): ProgramNode {
  const base = {
    id,
    index,
    phase: phaseIndex,
    say: node.say ?? [],
    learns: linkLearns(node.learns, names),
    clears: bits(names.factBit, node.clears),
    law: node.law ?? [],
  };
  if (node.ending) return { ...base, kind: 'ending', ending: node.ending };
  if (!node.choices) return { ...base, kind: 'beat', go: linkGo(node.go, undefined, names) };
  const choices = Object.entries(node.choices).map(([name, choice]) =>
    linkUtterance(name, choice, choice.to, node.next, phaseIndex, names),
  );
  const source = node.silence ?? phase?.silence;
  if (!source) throw new Error(`no silence for ${id}: the parser should have refused this`);
  const to = source.to ?? phase?.main ?? Object.values(node.choices)[0]?.to ?? '';
  return {
    ...base,
    kind: 'decision',
    choices,
    silence: linkUtterance(SILENCE, source, to, node.next, phaseIndex, names),
  };
}

function linkPerson(
  id: string,
  member: CastMember,
  index: number,
  library: LinkKeys,
  nodeIndex: ReadonlyMap<string, number>,
  scenario: Scenario,
): ProgramPerson {
  const preset = library.dispositions[member.disposition];
  const start = member.start ?? preset?.start ?? { anger: 2, trust: 1, face: 1 };
  const states = rememberStates();
  const role: Role = Object.values(scenario.phases).some((phase) => phase.main === id) ? 'main' : 'side';
  const temper = {
    hotButtons: member.hotButtons ?? preset?.hotButtons ?? [],
    keys: member.keys ?? preset?.keys ?? [],
  };
  return {
    id,
    index,
    name: member.name,
    call: member.call,
    temper,
    states,
    vent: states.remember('vent', (state) => calmly(afterOutburst(state))),
    start: states.known({ ...start, heard: 0, progress: 0, calm: 0, last: null }),
    outburst: member.outburst === undefined ? -1 : must(nodeIndex, member.outburst),
    walkout: member.walkout === undefined ? -1 : must(nodeIndex, member.walkout),
    interruptRole: role,
  };
}

function linkPhase(
  id: string,
  phase: Phase,
  index: number,
  scenario: Scenario,
  people: readonly ProgramPerson[],
  personIndex: ReadonlyMap<string, number>,
): ProgramPhase {
  const main = must(personIndex, phase.main);
  const sides = (phase.side ?? []).map((name) => must(personIndex, name));
  const carry = phase.carry ?? [];
  const leaving = [main, ...sides].map((person) => {
    const { states, start } = people[person] as ProgramPerson;
    return {
      person,
      change: states.remember(`leave ${carry}`, (state) => calmly(leavingPhase(state, start, carry))),
    };
  });
  const { title, place, setting = scenario.setting } = phase;
  return { id, index, title, setting, place, main, sides, carry, leaving };
}

const indexOf = (list: readonly string[]): Map<string, number> =>
  new Map(list.map((name, index) => [name, index]));
const bitOf = (list: readonly string[]): Map<string, number> => {
  if (list.length > 30) throw new Error('more than 30 facts or promises');
  return new Map(list.map((name, index) => [name, 1 << index]));
};

/** Content hash of a scenario: same words and rules, same hash; formatting and comments do not count. */
export const hashScenario = (scenario: Scenario): string => hashText(JSON.stringify(scenario));

/**
 * Resolves a parsed scenario into a program. Throws only on documents the parser would have refused.
 */
export function linkScenario(scenario: Scenario, library: LinkKeys, hash = hashScenario(scenario)): Program {
  const phaseList = Object.entries(scenario.phases);
  const sections: [Phase | undefined, number, Readonly<Record<string, ScenarioNode>>][] = [
    ...phaseList.map(([, phase], at): [Phase, number, Phase['nodes']] => [phase, at, phase.nodes]),
    [undefined, -1, scenario.interrupts ?? {}],
  ];
  const flat = sections.flatMap(([phase, at, nodes]) =>
    Object.entries(nodes).map(([id, node]) => ({ id, node, at, phase })),
  );
  const nodeIndex = indexOf(flat.map(({ id }) => id));
  const personIndex = indexOf(Object.keys(scenario.cast));
  const facts = Object.entries(scenario.facts ?? {});
  const factBit = bitOf(facts.map(([id]) => id));
  const promiseBit = bitOf(Object.keys(scenario.promises ?? {}));
  const people = Object.entries(scenario.cast).map(([id, member], index) =>
    linkPerson(id, member, index, library, nodeIndex, scenario),
  );
  const phases = phaseList.map(([id, phase], index) =>
    linkPhase(id, phase, index, scenario, people, personIndex),
  );
  const { indicators } = library;
  const names: Names = { people, phases, personIndex, nodeIndex, factBit, promiseBit, indicators };
  return {
    scenario,
    hash,
    people,
    phases,
    nodes: flat.map(({ id, node, at, phase }, index) => linkNode(id, node, index, at, phase, names)),
    start: must(nodeIndex, scenario.start),
    initialFacts: bits(
      factBit,
      facts.flatMap(([id, { initially }]) => (initially ? id : [])),
    ),
    personIndex,
    nodeIndex,
    factBit,
    promiseBit,
  };
}
