import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearActs } from '../../../src/core/person/hear.ts';
import { isWon, type PersonState, RANGES } from '../../../src/core/person/person-state.ts';
import { isNegative, isSolution, MODEL_ACTS, type ModelAct } from '../../../src/core/rubric/model-act.ts';

const bare = { hotButtons: [], preferredActs: [] };
const start: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };
const keyOf = (state: PersonState): string => Object.values(state).join();

/** Every state reachable from ordinary openings by single acts; an eruption is where a path ends. */
function reachable(): PersonState[] {
  const found = new Map<string, PersonState>();
  const queue: PersonState[] = [];
  for (let anger = 0; anger <= 3; anger += 1)
    for (let trust = 0; trust <= 2; trust += 1)
      for (let face = 0; face <= 2; face += 1) queue.push({ ...start, anger, trust, face });
  for (let state = queue.pop(); state; state = queue.pop()) {
    if (found.has(keyOf(state))) continue;
    found.set(keyOf(state), state);
    for (const act of MODEL_ACTS) {
      const heard = hearActs(state, [act], bare, 'main');
      if (!heard.eruption) queue.push(heard.state);
    }
  }
  return [...found.values()];
}

const states = reachable();
const arbitraryState = fc.constantFrom(...states);
const arbitraryAct = fc.constantFrom(...MODEL_ACTS);

const play = (acts: readonly ModelAct[], from = start): boolean => {
  let state = from;
  for (const act of acts) {
    const heard = hearActs(state, [act], bare, 'main');
    if (heard.eruption) return false;
    state = heard.state;
    if (isWon(state, 'main')) return true;
  }
  return false;
};

describe('the bare citizen model', () => {
  it('reaches tens of thousands of states, all within their ranges', () => {
    expect(states.length).toBeGreaterThan(10_000);
    for (const state of states) {
      for (const name of Object.keys(RANGES) as (keyof typeof RANGES)[]) {
        expect(state[name] >= RANGES[name][0] && state[name] <= RANGES[name][1]).toBe(true);
      }
    }
  });

  it.each(MODEL_ACTS)('never lets %s alone, however often, win', (act) => {
    expect(play(Array.from({ length: 60 }, () => act))).toBe(false);
  });

  it('never lets solutions alone win', () => {
    const solutions = MODEL_ACTS.filter(isSolution);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...solutions), { minLength: 1, maxLength: 25 }),
        (acts) => !play(acts),
      ),
      { numRuns: 2000 },
    );
  });

  it('lets listening then solving win within ten turns', () => {
    expect(
      play(['respect', 'open-question', 'restate', 'label', 'plain-law', 'offer-choice', 'concrete-promise']),
    ).toBe(true);
  });

  it('is monotonic save for boundary: a better-disposed person is never worse off after the same act', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryAct, (state, act) => {
        fc.pre(act !== 'boundary' && state.trust < 4);
        const better = { ...state, trust: state.trust + 1 };
        const [plain, warm] = [hearActs(state, [act], bare, 'main'), hearActs(better, [act], bare, 'main')];
        if (plain.eruption) return;
        expect(warm.eruption).toBeNull();
        expect(warm.state.anger).toBeLessThanOrEqual(plain.state.anger);
        expect(warm.state.trust).toBeGreaterThanOrEqual(plain.state.trust);
        expect(warm.state.progress).toBeGreaterThanOrEqual(plain.state.progress);
      }),
      { numRuns: 20_000 },
    );
  });

  it('never rewards a negative act', () => {
    for (const state of states) {
      for (const act of MODEL_ACTS.filter(isNegative)) {
        const { state: after } = hearActs(state, [act], bare, 'main');
        expect(after.anger >= state.anger && after.trust <= state.trust && after.heard <= state.heard).toBe(
          true,
        );
        expect(after.progress <= state.progress && after.face <= state.face).toBe(true);
      }
    }
  });

  it('can always be recovered: from any state some six acts open the window, or the very next act ends it', () => {
    const open = (state: PersonState): boolean => state.anger <= 2 && state.heard >= 2 && state.trust >= 1;
    // Backward closure: states from which the window can be opened within k acts.
    let good = new Set(states.filter(open).map(keyOf));
    for (let round = 0; round < 6; round += 1) {
      const next = new Set(good);
      for (const state of states) {
        if (next.has(keyOf(state))) continue;
        const canReach = MODEL_ACTS.some((act) => {
          const heard = hearActs(state, [act], bare, 'main');
          return !heard.eruption && good.has(keyOf(heard.state));
        });
        if (canReach) next.add(keyOf(state));
      }
      good = next;
    }
    const lost = states.filter((state) => !good.has(keyOf(state)));
    expect(lost.map(keyOf).slice(0, 5)).toEqual([]);
  });

  it('makes a hot button hurt more and a key win more', () => {
    const hot = hearActs(
      start,
      ['brush-off'],
      { hotButtons: ['brush-off'], preferredActs: [] },
      'main',
    ).state;
    const key = hearActs(start, ['restate'], { hotButtons: [], preferredActs: ['restate'] }, 'main').state;
    expect(hot.anger).toBe(hearActs(start, ['brush-off'], bare, 'main').state.anger + 1);
    expect(key.trust).toBe(hearActs(start, ['restate'], bare, 'main').state.trust + 1);
  });
});
