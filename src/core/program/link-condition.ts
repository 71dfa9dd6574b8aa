import { isWon, type PersonState, type Role, windowOpen } from '../person/person-state.ts';
import type { Condition, Range } from '../scenario/condition.ts';
import type { Program } from './program.ts';
import type { Test, World } from './world.ts';

/** What the names in a condition stand for, and who is told what comes of each that is asked. */
export type ConditionNames = Pick<
  Program,
  'people' | 'personIndex' | 'factBit' | 'promiseBit' | 'timed' | 'judged'
>;

const within = (value: number, range: Range | undefined): boolean =>
  range === undefined ||
  ((range.min === undefined || value >= range.min) && (range.max === undefined || value <= range.max));

const always: Test = () => true;

/**
 * Resolves the names of a condition, so that asking it reads numbers only. Pure data, no evaluation of code.
 * Every condition of a scenario is asked through what this returns: whoever wants to know what is asked and what
 * came of it sets `judged`, and has no need to ask a second time.
 */
export function linkCondition(names: ConditionNames, when: Condition | undefined): Test {
  if (when === undefined) return always;
  const { judged } = names;
  const test = linkTest(names, when);
  if (!judged) return test;
  return (world) => {
    const holds = test(world);
    judged(when, holds);
    return holds;
  };
}

function linkTest(names: ConditionNames, when: Condition): Test {
  if ('fact' in when) {
    const bit = names.factBit.get(when.fact) ?? 0;
    return (world) => (world.facts & bit) !== 0;
  }
  if ('promise' in when) {
    const bit = names.promiseBit.get(when.promise) ?? 0;
    return (world) => (world.promises & bit) !== 0;
  }
  if ('all' in when || 'any' in when) return linkList(names, when);
  if ('not' in when) {
    const inner = linkTest(names, when.not);
    return (world) => !inner(world);
  }
  return linkPerson(names, when);
}

function linkList(
  names: ConditionNames,
  when: Extract<Condition, { all: unknown } | { any: unknown }>,
): Test {
  const inner = ('all' in when ? when.all : when.any).map((item) => linkTest(names, item));
  // Whether one of them settles it: a single failure of `all`, a single success of `any`.
  const settles = 'any' in when;
  return (world) => {
    for (const test of inner) if (test(world) === settles) return settles;
    return !settles;
  };
}

type PersonTest = Extract<
  Condition,
  { window: string } | { won: string } | { gone: string } | { person: string }
>;

function linkPerson(names: ConditionNames, when: PersonTest): Test {
  const of: Partial<Record<'person' | 'window' | 'won' | 'gone', string>> = when;
  const name = of.person ?? of.window ?? of.won ?? of.gone ?? '';
  const person = names.people[names.personIndex.get(name) ?? -1];
  if (!person) return () => false;
  const { index, interruptRole } = person;
  if ('gone' in when) return (world) => (world.gone & (1 << index)) !== 0;
  const test = stateTest(when, interruptRole);
  return (world) => test(world.people[index] as PersonState);
}

/** Whether a person can be won as main is a matter of the scenario: they are main somewhere in it. */
function stateTest(when: Exclude<PersonTest, { gone: string }>, role: Role): (state: PersonState) => boolean {
  if ('window' in when) return windowOpen;
  if ('won' in when) return (state) => isWon(state, role);
  return (state) =>
    within(state.anger, when.anger) &&
    within(state.trust, when.trust) &&
    within(state.heard, when.heard) &&
    within(state.progress, when.progress) &&
    within(state.face, when.face);
}

/** Asks a condition once. What is asked again and again is linked beforehand. */
export const testCondition = (names: ConditionNames, when: Condition | undefined, world: World): boolean =>
  linkCondition(names, when)(world);
