import { isWon, type Role, windowOpen } from '../person/person-state.ts';
import type { Condition, Range } from '../scenario/condition.ts';
import type { Program } from './program.ts';
import type { World } from './world.ts';

const within = (value: number, range: Range | undefined): boolean =>
  range === undefined ||
  ((range.min === undefined || value >= range.min) && (range.max === undefined || value <= range.max));

/** Whether a person can be won as main: they are main somewhere in the scenario. */
const roleOf = (program: Program, person: number): Role => program.people[person]?.interruptRole ?? 'main';

/** Tests a condition of the file against what is remembered. Pure data, no evaluation of code. */
export function testCondition(program: Program, when: Condition | undefined, world: World): boolean {
  if (when === undefined) return true;
  if ('fact' in when) return (world.facts & (program.factBit.get(when.fact) ?? 0)) !== 0;
  if ('promise' in when) return (world.promises & (program.promiseBit.get(when.promise) ?? 0)) !== 0;
  if ('all' in when) return when.all.every((inner) => testCondition(program, inner, world));
  if ('any' in when) return when.any.some((inner) => testCondition(program, inner, world));
  if ('not' in when) return !testCondition(program, when.not, world);
  return testPerson(program, when, world);
}

type PersonTest = Extract<
  Condition,
  { window: string } | { won: string } | { gone: string } | { person: string }
>;

function testPerson(program: Program, when: PersonTest, world: World): boolean {
  const name =
    'person' in when ? when.person : 'window' in when ? when.window : 'won' in when ? when.won : when.gone;
  const index = program.personIndex.get(name) ?? -1;
  const state = world.people[index];
  if (!state) return false;
  if ('gone' in when) return (world.gone & (1 << index)) !== 0;
  if ('window' in when) return windowOpen(state);
  if ('won' in when) return isWon(state, roleOf(program, index));
  return (
    within(state.anger, when.anger) &&
    within(state.trust, when.trust) &&
    within(state.heard, when.heard) &&
    within(state.progress, when.progress) &&
    within(state.face, when.face)
  );
}
