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
