import { describe, expect, it } from 'vitest';
import { stageProblems } from '../../../src/core/check/staging/stage-problems.ts';
import { resolveStage } from '../../../src/core/scenario/resolve-stage.ts';
import { stageSchema } from '../../../src/core/scenario/stage-schema.ts';
import { PLACES_OF_PROP } from '../../../src/core/scenario/stage-vocabulary.ts';
import { PLACES } from '../../../src/core/scenario/vocabulary.ts';

const problems = (source: unknown): string[] =>
  stageProblems(
    resolveStage(
      stageSchema.parse(source),
      { place: 'living-room', light: 'day' },
      { holds: () => true, gone: () => false },
    ),
    (person) => person,
  );

describe('what cannot be seen', () => {
  it('is writing where nothing can be written, and a clock that says no hour', () => {
    expect(problems({ props: [{ prop: 'clock', says: '19:10' }] })).toEqual([]);
    expect(problems({ props: [{ prop: 'clock', says: '24:10' }] })).toHaveLength(1);
    expect(problems({ props: [{ prop: 'clock', says: '七点' }] })).toHaveLength(1);
    expect(problems({ props: [{ prop: 'wall-notice', says: '督察电话' }] })).toEqual([]);
    expect(problems({ props: [{ prop: 'thermos', says: '热水' }] })).toHaveLength(1);
  });

  it('is a thing of one place in another', () => {
    for (const [prop, homes] of Object.entries(PLACES_OF_PROP))
      for (const place of PLACES)
        expect(problems({ place, props: [prop] }), `${prop} in ${place}`).toHaveLength(
          homes.includes(place) ? 0 : 1,
        );
  });
});
