import { describe, expect, it } from 'vitest';
import { explainActs } from '../../../src/core/person/explain.ts';
import type { PersonState } from '../../../src/core/person/person-state.ts';

const newcomer: PersonState = { anger: 3, trust: 1, heard: 0, progress: 0, face: 1, calm: 0, last: null };
const temper = { hotButtons: [], preferredActs: [] };
const sentences = (state: PersonState, ...acts: Parameters<typeof explainActs>[1]) =>
  explainActs(state, acts, temper, 'main').map(({ sentence }) => sentence);

describe('the same thing said twice', () => {
  it('in one breath counts once, and nobody is told they had said it before', () => {
    expect(sentences(newcomer, 'respect', 'respect')).toEqual([
      '你给了体面和台阶',
      '一句话里两样都是这个意思，只算一回',
    ]);
  });

  it('in two choices one after the other has worn out', () => {
    expect(sentences({ ...newcomer, last: 'respect' }, 'respect')).toEqual([
      '同样的话刚说过，再说一遍就不灵了',
    ]);
  });
});
