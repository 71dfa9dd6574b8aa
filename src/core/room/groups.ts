import { hashText } from '../shared/hash.ts';
import { seededRandom, shuffle } from '../shared/random.ts';
import type { Mark } from './room-event.ts';
import type { Asked, RoomState } from './room-model.ts';

interface Voter {
  readonly id: string;
  /** Undefined where nothing was chosen: a camp of its own. */
  readonly mark: Mark | undefined;
}

type Group = readonly Voter[];

const largestFirst = (left: readonly Voter[], right: readonly Voter[]): number => right.length - left.length;

function campsOf(voters: readonly Voter[]): Voter[][] {
  const camps = new Map<Mark | undefined, Voter[]>();
  for (const voter of voters) {
    const camp = camps.get(voter.mark);
    if (camp) camp.push(voter);
    else camps.set(voter.mark, [voter]);
  }
  return [...camps.values()];
}

/** Pairs of different choice, from the two largest camps each time: as many as there can be. What is left is one camp. */
function pairOff(voters: readonly Voter[]): { readonly pairs: Group[]; readonly left: Voter[] } {
  const camps = campsOf(voters);
  const pairs: Group[] = [];
  for (;;) {
    camps.sort(largestFirst);
    const [one, other] = [camps[0]?.pop(), camps[1]?.pop()];
    if (one && other) pairs.push([one, other]);
    else return { pairs, left: one ? [one, ...(camps[0] ?? [])] : [] };
  }
}

/** Those of the one camp that is left: each a third to a pair while there are pairs, then among themselves. */
function placeLeft(pairs: readonly Group[], left: readonly Voter[]): Group[] {
  const groups = pairs.map((pair, index): Group => {
    const third = left[index];
    return third ? [...pair, third] : pair;
  });
  const among = left.slice(pairs.length);
  for (let index = 0; index + 1 < among.length; index += 2) groups.push(among.slice(index, index + 2));
  const odd = among.length % 2 === 1 ? among.at(-1) : undefined;
  if (!odd) return groups;
  const last = groups.findLastIndex((group) => group.length === 2);
  return last < 0
    ? // Everybody is in threes: two of one group go with the odd one out.
      splitFor(groups, odd)
    : groups.map((group, index) => (index === last ? [...group, odd] : group));
}

function splitFor(groups: readonly Group[], odd: Voter): Group[] {
  const [first, second, third] = groups[0] ?? [];
  if (!first || !second || !third) return [...groups, [odd]];
  return [[first, second], [third, odd], ...groups.slice(1)];
}

/**
 * Who talks to whom: groups of two or three, as many as can be of people who chose differently, nobody alone (but in
 * a room of one). Everybody in exactly one.
 *
 * @param seed draws who of a camp meets whom; the same seed, the same groups
 */
export function groupUp(voters: readonly Voter[], seed: number): string[][] {
  const { pairs, left } = pairOff(shuffle(voters, seededRandom(seed)));
  return placeLeft(pairs, left).map((group) => group.map(({ id }) => id));
}

/** The groups of a room for the talk after a first vote: of the seats that are here. */
export function groupsFor({ members, seed }: RoomState, { question, votes }: Asked): string[][] {
  const voters = [...members.values()]
    .filter(({ role, here }) => role === 'seat' && here)
    .map(({ id }): Voter => ({ id, mark: votes[1].get(id) }));
  const drawn = Number.parseInt(hashText(`groups/${question}`, seed).slice(-8), 16);
  return groupUp(voters, drawn);
}
