import { describe, expect, it } from 'vitest';
import { hearActs } from '../../../src/core/person/hear.ts';
import { isWon, type PersonState, windowOpen } from '../../../src/core/person/person-state.ts';
import {
  isListening,
  isNegative,
  isSolution,
  MODEL_ACTS,
  type ModelAct,
} from '../../../src/core/rubric/model-act.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';

/** Turns a talk has at most: with twelve the rates stated for the bare table come out. */
const TURNS = 12;
const TALKS = 6000;
const OPENING: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };

type Policy = (state: PersonState, turn: number, pick: (acts: readonly ModelAct[]) => ModelAct) => ModelAct;

const among = (test: (act: ModelAct) => boolean): readonly ModelAct[] => MODEL_ACTS.filter(test);
const [listening, solutions, negative] = [among(isListening), among(isSolution), among(isNegative)];
const kind = among((act) => !isNegative(act));

const listenThenSolve: Policy = (state, _turn, pick) =>
  pick((windowOpen(state) ? solutions : listening).filter((act) => act !== state.last));

/** Share of talks won, 0–100, and the mean turns of those. */
function rateOf(policy: Policy): { won: number; turns: number } {
  const random = seededRandom(20261122);
  const pick = (acts: readonly ModelAct[]): ModelAct => acts[Math.floor(random() * acts.length)] as ModelAct;
  let [won, turns] = [0, 0];
  for (let talk = 0; talk < TALKS; talk += 1) {
    let state = OPENING;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const heard = hearActs(
        state,
        [policy(state, turn, pick)],
        { hotButtons: [], preferredActs: [] },
        'main',
      );
      if (heard.eruption) break;
      state = heard.state;
      if (!isWon(state, 'main')) continue;
      won += 1;
      turns += turn + 1;
      break;
    }
  }
  return { won: (100 * won) / TALKS, turns: turns / Math.max(1, won) };
}

describe('how often the bare table is won, opening at anger 3, trust 1, face 1', () => {
  it('never by solutions first', () => expect(rateOf((_state, _turn, pick) => pick(solutions)).won).toBe(0));

  it('at most once in a hundred by chance', () => {
    expect(rateOf((_state, _turn, pick) => pick(MODEL_ACTS)).won).toBeLessThanOrEqual(1);
  });

  it('seldom by kind acts at random', () => {
    const { won } = rateOf((_state, _turn, pick) => pick(kind));
    expect(won).toBeGreaterThan(9);
    expect(won).toBeLessThan(15);
  });

  it('nearly always by listening, then solving, in six to seven turns', () => {
    const { won, turns } = rateOf(listenThenSolve);
    expect(won).toBeGreaterThanOrEqual(92);
    expect(turns).toBeGreaterThan(5.5);
    expect(turns).toBeLessThan(7.6);
  });

  it('about as often as not after one slip at the first turn', () => {
    const slip: Policy = (state, turn, pick) =>
      turn === 0 ? pick(negative) : listenThenSolve(state, turn, pick);
    const { won } = rateOf(slip);
    expect(won).toBeGreaterThan(45);
    expect(won).toBeLessThan(70);
  });
});
