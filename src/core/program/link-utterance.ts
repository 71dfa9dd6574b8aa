import { hearActs } from '../person/hear.ts';
import { moveBy } from '../person/person-state.ts';
import type { ModelAct } from '../rubric/model-act.ts';
import type { Choice, Go, Silence } from '../scenario/schema.ts';
import { RESUME } from '../scenario/vocabulary.ts';
import type { Transition } from './person-transitions.ts';
import { bits, withoutEruption, linkLearns, linkWhen, must, type Names } from './link-names.ts';
import type { Branch, DirectEffect, GradeRule, Listener, ProgramPerson, Utterance } from './program.ts';
import { RESUME_INDEX } from './program.ts';
import { roleIn } from './role-in.ts';
import { linkCondition } from './link-condition.ts';

/** What acts make of one person where the talk stands in this phase. */
function linkTransition(person: number, acts: readonly ModelAct[], phase: number, names: Names): Transition {
  const { transitions, temper } = names.people[person] as ProgramPerson;
  const role = roleIn(names, person, phase);
  return transitions.remember(`${role} ${acts}`, (state) => hearActs(state, acts, temper, role));
}

function linkHeard(id: string, acts: readonly string[], phase: number, names: Names): Listener {
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
  const transitionOf = (of: readonly ModelAct[]) => linkTransition(person, of, phase, names);
  return {
    person,
    acts: all,
    transition: transitionOf(all),
    mutedBy,
    mutedActs,
    mutedTransition: transitionOf(mutedActs),
  };
}

/** Where the talk goes on: the first branch that holds. */
export const linkGo = (go: Go | undefined, next: string | undefined, names: Names): Branch[] => {
  const target = go ?? next;
  if (target === undefined) throw new Error('a way on is missing: the parser should have refused this');
  const index = (name: string) => (name === RESUME ? RESUME_INDEX : must(names.nodeIndex, name));
  const branches = typeof target === 'string' ? [{ when: undefined, to: target }] : target;
  return branches.map(({ when, to }) => ({ ...linkWhen(names, when), to: index(to) }));
};

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
    const { transitions } = names.people[person] as ProgramPerson;
    return {
      person,
      by,
      transition: transitions.remember(JSON.stringify(by), (state) => withoutEruption(moveBy(state, by))),
    };
  });

/** Something the officer can say, or their silence. */
export function linkUtterance(
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
    listeners: [[to, source.acts] as const, ...Object.entries(source.overheard ?? {})].map(([person, acts]) =>
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
