import { describe, expect, it } from 'vitest';
import { observe, SIGNS } from '../../../src/core/person/observe.ts';
import { type PersonState, RANGES, windowOpen } from '../../../src/core/person/person-state.ts';

const span = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const STATES: PersonState[] = span(RANGES.anger).flatMap((anger) =>
  span(RANGES.trust).flatMap((trust) =>
    span(RANGES.heard).flatMap((heard) =>
      span(RANGES.progress).flatMap((progress) =>
        span(RANGES.face).map((face) => ({ anger, trust, heard, progress, face, calm: 0, last: null })),
      ),
    ),
  ),
);

describe('what one can observe', () => {
  it('is eyes, hands, voice and posture in words, never a number, for every state there is', () => {
    for (const state of STATES)
      for (const sign of SIGNS) {
        expect(observe(state)[sign]).toMatch(/^[\u4e00-\u9fff，]+$/);
        expect(observe(state)[sign].length).toBeLessThanOrEqual(14);
      }
  });

  it('tells, looked at together, whether the solution window is open', () => {
    const open = new Map<string, boolean>();
    for (const state of STATES) {
      const seen = JSON.stringify(observe(state));
      expect(open.get(seen) ?? windowOpen(state)).toBe(windowOpen(state));
      open.set(seen, windowOpen(state));
    }
    expect(open.size).toBeGreaterThan(20);
  });

  it('changes with every step of anger from 1 up', () => {
    const hands = span(RANGES.anger).map(
      (anger) => observe({ anger, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null }).hands,
    );
    expect(new Set(hands.slice(1)).size).toBe(5);
  });
});

describe('each sign', () => {
  const still: PersonState = { anger: 2, trust: 1, heard: 1, progress: 0, face: 1, calm: 0, last: null };
  const seen = (change: Partial<PersonState>) => observe({ ...still, ...change });

  it('eyes follow trust, and stare from anger 4 on', () => {
    expect([0, 1, 2, 3, 4].map((trust) => seen({ trust }).eyes)).toEqual([
      '不看你，眼光往你身后去',
      '看你一眼就挪开',
      '说话的时候看着你',
      '看着你，等你往下说',
      '看着你，等你往下说',
    ]);
    expect([seen({ anger: 3 }).eyes, seen({ anger: 4 }).eyes]).toEqual([
      '看你一眼就挪开',
      '直直盯着你，不躲',
    ]);
  });

  it('hands follow anger', () => {
    expect([0, 1, 2, 3, 4, 5].map((anger) => seen({ anger }).hands)).toEqual([
      '手放下了',
      '手放下了',
      '手松了松，又搭回去',
      '两只手攥得紧',
      '手指点着说，停不下来',
      '手在抖',
    ]);
  });

  it('the voice follows what was heard', () => {
    expect([0, 1, 2, 3].map((heard) => seen({ heard }).voice)).toEqual([
      '声音绷着，一件事来回说',
      '说几句停一停，看你听没听',
      '话慢下来了，句子长了',
      '话慢下来了，句子长了',
    ]);
    expect([seen({ anger: 3 }).voice, seen({ anger: 4 }).voice]).toEqual([
      '说几句停一停，看你听没听',
      '嗓门高，一句赶一句',
    ]);
  });

  it('the voice asks once the matter moves, and is short in one who is calm and has said nothing', () => {
    const asks = '问你的话多了，怨的话少了';
    expect(seen({ heard: 2, progress: 1 }).voice).toBe(asks);
    expect(seen({ heard: 1, progress: 1 }).voice).not.toBe(asks);
    const short = '话不多，问一句答一句';
    expect([0, 1, 2].map((anger) => seen({ heard: 0, anger }).voice === short)).toEqual([true, true, false]);
    expect(seen({ heard: 1, anger: 1 }).voice).not.toBe(short);
  });

  it('posture turns away without face, leans in from anger 4, turns to one trusted', () => {
    expect(seen({ face: 0, anger: 4 }).posture).toBe('身子半转开了');
    expect([3, 4].map((anger) => seen({ anger }).posture)).toEqual([
      '侧着身，跟你隔着一步',
      '身子往前压过来',
    ]);
    expect([1, 2].map((trust) => seen({ trust }).posture)).toEqual([
      '侧着身，跟你隔着一步',
      '身子转过来，正对着你',
    ]);
  });
});
