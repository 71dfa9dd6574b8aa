import { describe, expect, it } from 'vitest';
import { groupUp } from '../../../src/core/room/groups.ts';
import { MARKS } from '../../../src/core/room/room-event.ts';
import { proposalFor } from '../../../src/core/room/tally.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

const voters = (marks: string) =>
  [...marks].map((mark, index) => ({
    id: `${index}`,
    mark: mark === '-' ? undefined : (mark as (typeof MARKS)[number]),
  }));

const sides = (group: readonly string[], marks: string) => new Set(group.map((id) => marks[Number(id)])).size;

describe('who talks to whom', () => {
  it.each([
    ['AB', 1],
    ['AABB', 2],
    ['AAB', 1],
    ['AAAAB', 1],
    ['AABBCC', 3],
    ['AAAA', 0],
    ['AAAAAAB', 1],
  ])('%s: as many groups of different minds as there can be', (marks, mixed) => {
    const groups = groupUp(voters(marks), 3);
    expect(groups.filter((group) => sides(group, marks) > 1)).toHaveLength(mixed);
  });

  it('puts everybody in one group of two or three, nobody alone, for any class', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 400; round += 1) {
      const size = 2 + Math.floor(random() * 70);
      const marks = Array.from(
        { length: size },
        () => [...MARKS, '-'][Math.floor(random() * random() * 7)],
      ).join('');
      const groups = groupUp(voters(marks), round);
      expect(groups.flat().sort()).toEqual(
        voters(marks)
          .map(({ id }) => id)
          .sort(),
      );
      expect(groups.every(({ length }) => length === 2 || length === 3)).toBe(true);
      // No two groups of one mind each could have been mixed: all such groups are of one and the same camp.
      const alike = groups.filter((group) => sides(group, marks) === 1);
      expect(new Set(alike.map((group) => marks[Number(group[0])])).size).toBeLessThanOrEqual(1);
    }
  });

  it('is drawn by the seed', () => {
    expect(groupUp(voters('AABBCCDD'), 1)).toEqual(groupUp(voters('AABBCCDD'), 1));
    expect(groupUp(voters('AABBCCDD'), 1)).not.toEqual(groupUp(voters('AABBCCDD'), 2));
  });

  it('leaves one who is there alone alone, and nobody out of nobody', () => {
    expect(groupUp(voters('A'), 1)).toEqual([['0']]);
    expect(groupUp([], 1)).toEqual([]);
  });
});

it.each([
  [0, 'reteach'],
  [0.34, 'reteach'],
  [0.35, 'talk'],
  [0.7, 'talk'],
  [0.71, 'explain'],
  [1, 'explain'],
])('%d right: %s', (share, proposal) => {
  expect(proposalFor(share)).toBe(proposal);
});
