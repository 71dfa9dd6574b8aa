import type { Transcript } from '../play/transcript.ts';
import type { Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import type { Scenario } from '../scenario/schema.ts';

/** When a promise is taken up again: by its day, after it, or not at all. */
export const TIMINGS = ['timely', 'late', 'lapsed'] as const;
export type Timing = (typeof TIMINGS)[number];

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/**
 * What a return begins with: the facts both scenarios know, as they were when the run ended; trust, kept within the
 * bounds its file sets; and whether the day was kept.
 *
 * @param returns of the return's file
 * @param program of the run in which the promise was made
 * @param world as that run left it
 */
export function bringAlong(
  returns: NonNullable<Scenario['returns']>,
  program: Program,
  world: World,
  timing: Timing,
): NonNullable<Transcript['carried']> {
  const facts = (returns.facts ?? []).filter(
    (fact) => (world.facts & (program.factBit.get(fact) ?? 0)) !== 0,
  );
  const when = timing === 'timely' ? [] : [returns[timing]];
  const trust = Object.entries(returns.trust ?? {}).flatMap(([person, { min, max }]) => {
    const left = world.people[program.personIndex.get(person) ?? -1];
    return left ? [[person, clamp(left.trust, min, max)] as const] : [];
  });
  return { facts: [...when, ...facts], trust: Object.fromEntries(trust) };
}

/** When a promise was taken up in a return, by what that run brought along. */
export const timingOf = (
  { late, lapsed }: NonNullable<Scenario['returns']>,
  { facts }: NonNullable<Transcript['carried']>,
): Timing => (facts.includes(lapsed) ? 'lapsed' : facts.includes(late) ? 'late' : 'timely');
