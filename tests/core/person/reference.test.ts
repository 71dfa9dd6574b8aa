import { describe, expect, it } from 'vitest';
import { hearActs } from '../../../src/core/person/hear.ts';
import { isWon, type PersonState } from '../../../src/core/person/person-state.ts';
import type { ModelAct } from '../../../src/core/rubric/model-act.ts';
import reference from '../../fixtures/citizen-model-cases.json' with { type: 'json' };

interface Case {
  state: PersonState;
  act: ModelAct;
  next?: PersonState;
  event?: 'outburst' | 'walkout';
  won?: boolean;
}

const cases = reference.cases as Case[];
const bare = { hotButtons: [], preferredActs: [] };

describe('the citizen model against its reference transitions', () => {
  it('has all 600 of them', () => expect(cases).toHaveLength(600));

  it.each(cases.map((item, index) => ({ index, ...item })))(
    'case $index: $act',
    ({ state, act, next, event, won }) => {
      const heard = hearActs(state, [act], bare, 'main');
      expect(heard.eruption).toBe(event ?? null);
      if (next) {
        expect(heard.state).toEqual(next);
        expect(isWon(heard.state, 'main')).toBe(won);
      }
    },
  );
});
