import type { PersonState, Role, Temperament } from '../person/person-state.ts';
import type { IndicatorKeys } from '../rubric/catalog.ts';
import type { ModelAct } from '../rubric/model-act.ts';
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
import { rememberHearing } from './hearing.ts';
import type {
  Branch,
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

type Names = Pick<Program, 'personIndex' | 'nodeIndex' | 'factBit' | 'promiseBit'> & {
  readonly indicators: IndicatorKeys;
};

/** What linking needs of the library: what words do, and how people start and hear. */
export interface LinkKeys {
  readonly indicators: IndicatorKeys;
  readonly dispositions: Readonly<Record<string, Temperament>>;
}

/** A name the parser vouched for; its absence is a bug, not bad input. */
function must<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`unresolved name: ${name}`);
  return value;
}

const bits = (map: ReadonlyMap<string, number>, list: readonly string[] = []): number =>
  list.reduce((mask, name) => mask | must(map, name), 0);

function linkHeard(person: string, acts: readonly string[], names: Names): HeardActs {
  const all: ModelAct[] = [];
  const muted: ModelAct[] = [];
  let mutedBy = 0;
  for (const id of acts) {
    const indicator = names.indicators[id];
    if (!indicator || indicator.act === 'none') continue;
    all.push(indicator.act);
    const bit = indicator.noneWhile === undefined ? undefined : names.factBit.get(indicator.noneWhile);
    if (bit === undefined) muted.push(indicator.act);
    else mutedBy |= bit;
  }
  return { person: must(names.personIndex, person), acts: all, mutedBy, mutedActs: mutedBy ? muted : all };
}

const linkGo = (go: Go | undefined, next: string | undefined, names: Names): Branch[] => {
  const target = go ?? next;
  if (target === undefined) throw new Error('a way on is missing: the parser should have refused this');
  const index = (name: string) => (name === RESUME ? RESUME_INDEX : must(names.nodeIndex, name));
  if (typeof target === 'string') return [{ when: undefined, to: index(target) }];
  return target.map((branch) => ({ when: branch.when, to: index(branch.to) }));
};

const linkLearns = (learns: Learns | undefined, names: Names): LearntFact[] =>
  (learns ?? []).map((item) =>
    typeof item === 'string'
      ? { bit: must(names.factBit, item), when: undefined }
      : { bit: must(names.factBit, item.fact), when: item.when },
  );

function linkGrades(source: Choice | Silence): GradeRule[] {
  if (typeof source.grade === 'number') {
    const nearMiss = 'nearMiss' in source && source.nearMiss === true;
    return [{ when: undefined, grade: source.grade, why: source.why ?? '', nearMiss }];
  }
  return source.grade.map((rule) => ({
    when: rule.when,
    grade: rule.grade,
    why: rule.why,
    nearMiss: rule.nearMiss === true,
  }));
}

const linkEffects = (source: Choice | Silence, names: Names): DirectEffect[] =>
  (source.effect ?? []).map((effect) => ({
    person: must(names.personIndex, effect.person),
    anger: effect.anger ?? 0,
    trust: effect.trust ?? 0,
    heard: effect.heard ?? 0,
    progress: effect.progress ?? 0,
    face: effect.face ?? 0,
  }));

function linkUtterance(
  id: string,
  source: Choice | Silence,
  to: string,
  next: string | undefined,
  names: Names,
): Utterance {
  const choice = 'text' in source ? source : undefined;
  return {
    id,
    kind: choice ? 'choice' : 'silence',
    source,
    text: choice?.text ?? '',
    to: must(names.personIndex, to),
    when: choice?.when,
    heard: [
      linkHeard(to, source.acts, names),
      ...Object.entries(source.overheard ?? {}).map(([person, acts]) => linkHeard(person, acts, names)),
    ],
    learns: linkLearns(source.learns, names),
    clears: bits(names.factBit, source.clears),
    promises: bits(names.promiseBit, choice?.promises),
    effects: linkEffects(source, names),
    grades: linkGrades(source),
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
    linkUtterance(name, choice, choice.to, node.next, names),
  );
  const source = node.silence ?? phase?.silence;
  if (!source) throw new Error(`no silence for ${id}: the parser should have refused this`);
  const to = source.to ?? phase?.main ?? Object.values(node.choices)[0]?.to ?? '';
  return {
    ...base,
    kind: 'decision',
    choices,
    silence: linkUtterance(SILENCE, source, to, node.next, names),
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
  const state: PersonState = { ...start, heard: 0, progress: 0, calm: 0, last: null };
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
    hear: rememberHearing(temper),
    start: state,
    outburst: member.outburst === undefined ? -1 : must(nodeIndex, member.outburst),
    walkout: member.walkout === undefined ? -1 : must(nodeIndex, member.walkout),
    interruptRole: role,
  };
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
  const flat = [
    ...phaseList.flatMap(([, phase], phaseIndex) =>
      Object.entries(phase.nodes).map(([id, node]) => ({
        id,
        node,
        phaseIndex,
        phase: phase as Phase | undefined,
      })),
    ),
    ...Object.entries(scenario.interrupts ?? {}).map(([id, node]) => ({
      id,
      node,
      phaseIndex: -1,
      phase: undefined,
    })),
  ];
  const nodeIndex = indexOf(flat.map(({ id }) => id));
  const personIndex = indexOf(Object.keys(scenario.cast));
  const factBit = bitOf(Object.keys(scenario.facts ?? {}));
  const promiseBit = bitOf(Object.keys(scenario.promises ?? {}));
  const names: Names = { personIndex, nodeIndex, factBit, promiseBit, indicators: library.indicators };
  const phases = phaseList.map(
    ([id, phase], index): ProgramPhase => ({
      id,
      index,
      title: phase.title,
      setting: phase.setting ?? scenario.setting,
      place: phase.place,
      main: must(personIndex, phase.main),
      sides: (phase.side ?? []).map((name) => must(personIndex, name)),
      carry: phase.carry ?? [],
    }),
  );
  const initially = Object.entries(scenario.facts ?? {}).filter(([, fact]) => fact.initially === true);
  return {
    scenario,
    hash,
    people: Object.entries(scenario.cast).map(([id, member], index) =>
      linkPerson(id, member, index, library, nodeIndex, scenario),
    ),
    phases,
    nodes: flat.map(({ id, node, phaseIndex, phase }, index) =>
      linkNode(id, node, index, phaseIndex, phase, names),
    ),
    start: must(nodeIndex, scenario.start),
    initialFacts: bits(
      factBit,
      initially.map(([id]) => id),
    ),
    personIndex,
    nodeIndex,
    factBit,
    promiseBit,
  };
}
