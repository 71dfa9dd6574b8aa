import type { TransitionResult } from '../person/hear.ts';
import type { PersonState } from '../person/person-state.ts';
import type { IndicatorActs } from '../rubric/catalog.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Learns } from '../scenario/schema.ts';
import type { Conditional, LearntFact, Program } from './program.ts';
import { linkCondition } from './link-condition.ts';

/** What the names in a scenario stand for, as far as they have been resolved. */
export type Names = Pick<
  Program,
  'people' | 'phases' | 'personIndex' | 'nodeIndex' | 'factBit' | 'promiseBit' | 'timed'
> & {
  readonly indicators: IndicatorActs;
};

/** A transition nobody erupts at. */
export const withoutEruption = (state: PersonState): TransitionResult => ({ state, eruption: null });

/** A name the parser vouched for; its absence is a bug, not bad input. */
export function must<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`unresolved name: ${name}`);
  return value;
}

/** The named facts or promises as one number, a bit each. */
export const bits = (map: ReadonlyMap<string, number>, list: readonly string[] = []): number =>
  list.reduce((mask, name) => mask | must(map, name), 0);

/** A condition beside the test it becomes. */
export const linkWhen = (names: Names, when: Condition | undefined): Conditional => ({
  when,
  holds: linkCondition(names, when),
});

/** The facts something brings out, each under its condition. */
export const linkLearns = (learns: Learns | undefined, names: Names): LearntFact[] =>
  (learns ?? []).map((item) => {
    const { fact, when } = typeof item === 'string' ? { fact: item, when: undefined } : item;
    return { bit: must(names.factBit, fact), ...linkWhen(names, when) };
  });
