import { describe, expect, it } from 'vitest';
import { afterOutburst } from '../../../src/core/person/hear.ts';
import { landAct } from '../../../src/core/person/landing.ts';
import {
  isWon,
  moodOf,
  moveBy,
  type PersonState,
  windowOpen,
} from '../../../src/core/person/person-state.ts';

/** Just inside the window and just won. */
const ready: PersonState = { anger: 2, trust: 2, heard: 2, progress: 3, face: 1, calm: 1, last: 'label' };

describe('a state moved', () => {
  it('by nothing is the same', () => expect(moveBy(ready, {})).toEqual(ready));

  it('moves each variable by its own amount and nothing else', () => {
    expect(moveBy(ready, { anger: 1, trust: -1, heard: 1, progress: -2, face: -1 })).toEqual({
      anger: 3,
      trust: 1,
      heard: 3,
      progress: 1,
      face: 0,
      calm: 1,
      last: 'label',
    });
  });

  it('stays within 0 and 5, 4, 3, 3, 2', () => {
    const far = (by: number) => ({ anger: by, trust: by, heard: by, progress: by, face: by });
    expect(moveBy(ready, far(9))).toMatchObject({ anger: 5, trust: 4, heard: 3, progress: 3, face: 2 });
    expect(moveBy(ready, far(-9))).toMatchObject({ anger: 0, trust: 0, heard: 0, progress: 0, face: 0 });
  });

  it('by an outburst is at anger 4 with the streak gone', () => {
    expect(afterOutburst({ ...ready, anger: 5 })).toEqual({ ...ready, anger: 4, calm: 0 });
  });
});

it('mood is calm to 1, tense to 3, heated at 4, edge at 5', () => {
  expect([0, 1, 2, 3, 4, 5].map(moodOf)).toEqual(['calm', 'calm', 'tense', 'tense', 'heated', 'edge']);
});

describe('the window', () => {
  it.each([
    [{}, true],
    [{ anger: 3 }, false],
    [{ heard: 1 }, false],
    [{ trust: 1 }, true],
    [{ trust: 0 }, false],
  ])('with %o is open: %o', (change, open) => expect(windowOpen({ ...ready, ...change })).toBe(open));
});

describe('won', () => {
  it.each([
    ['main', {}, true],
    ['main', { anger: 3 }, false],
    ['main', { trust: 1 }, false],
    ['main', { progress: 2 }, false],
    ['side', { progress: 0 }, true],
    ['side', { anger: 3 }, false],
    ['side', { trust: 1 }, false],
  ] as const)('as %s person with %o: %o', (role, change, won) =>
    expect(isWon({ ...ready, ...change }, role)).toBe(won),
  );
});

describe('why an act did what it did', () => {
  const angry: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };
  it.each([
    ['a boundary at 4 cools', { anger: 4 }, 'boundary', 'landed', -1, 0],
    ['at 3 it is not felt', { anger: 3 }, 'boundary', 'none-felt', 0, 0],
    ['at 2 it chills', { anger: 2 }, 'boundary', 'landed', 0, -1],
    ['said twice it cools no more', { anger: 4, last: 'boundary' }, 'boundary', 'repeated', 0, 0],
    ['said twice it chills all the same', { anger: 2, last: 'boundary' }, 'boundary', 'landed', 0, -1],
    ['a way out before anything was heard angers at 3', {}, 'plain-law', 'too-early-angers', 1, 0],
    ['at 2 it is only too early', { anger: 2 }, 'plain-law', 'too-early', 0, 0],
    ['so it is once something was heard', { heard: 1 }, 'plain-law', 'too-early', 0, 0],
    ['said twice it angers again', { last: 'plain-law' }, 'plain-law', 'too-early-angers', 1, 0],
    ['a reason lands at 3', {}, 'give-reason', 'landed', 0, 1],
    ['and not at 4', { anger: 4 }, 'give-reason', 'too-angry-for-reasons', 0, 0],
    ['nor does good faith', { anger: 4 }, 'good-faith', 'too-angry-for-reasons', 0, 0],
    ['a label does', { anger: 4 }, 'label', 'landed', -1, 1],
    ['a label said twice is worn out', { last: 'label' }, 'label', 'repeated', 0, 0],
    ['blame said twice costs twice', { last: 'blame' }, 'blame', 'landed', 1, -2],
  ] as const)('%s', (_, change, act, note, anger, trust) => {
    expect(landAct({ ...angry, ...change }, act)).toMatchObject({ note, deltas: { anger, trust } });
  });
});
