import { describe, expect, it } from 'vitest';
import { moveProblem } from '../../../src/core/check/staging/stage-problems.ts';
import { stageDifferences } from '../../../src/core/check/staging/stage-words.ts';
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
      { holds: () => true, gone: () => false, minutes: 0 },
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

const stageOf = (source: unknown) =>
  resolveStage(
    stageSchema.parse(source),
    { place: 'window', light: 'day' },
    { holds: () => true, gone: () => false, minutes: 0 },
  );
const clockAt = (says: string) => stageOf({ props: [{ prop: 'clock', says }] });
const byId = (id: string) => id;

describe('a sheet to be ticked off', () => {
  const sheet = { prop: 'sheet-counter', items: ['结婚证', '户口簿'] };

  it('says what stands on it, each thing once, and has nothing else ticked', () => {
    expect(problems({ props: [sheet] })).toEqual([]);
    expect(problems({ props: [{ ...sheet, ticked: ['户口簿'] }] })).toEqual([]);
    expect(problems({ props: ['sheet-counter'] })).toHaveLength(1);
    expect(problems({ props: [{ prop: 'sheet-counter' }] })).toHaveLength(1);
    expect(problems({ props: [{ ...sheet, items: ['结婚证', '结婚证'] }] })).toHaveLength(1);
    expect(problems({ props: [{ ...sheet, ticked: ['房产证'] }] })).toHaveLength(1);
    expect(problems({ props: [{ prop: 'thermos', items: ['结婚证'] }] })).toHaveLength(1);
  });

  it('must be there, with the line, to be ticked', () => {
    const there = stageOf({ props: [sheet] });
    expect(moveProblem(there, { tick: '结婚证' }, byId)).toBeUndefined();
    expect(moveProblem(there, { tick: '房产证' }, byId)).toContain('房产证');
    expect(moveProblem(stageOf({}), { tick: '结婚证' }, byId)).toContain('结婚证');
  });

  it('makes another stage where more of it is ticked', () => {
    const done = stageOf({ props: [{ ...sheet, ticked: ['结婚证'] }] });
    expect(stageDifferences(stageOf({ props: [sheet] }), done, byId)).toHaveLength(2);
    expect(stageDifferences(done, done, byId)).toEqual([]);
  });
});

describe('a clock from one stage to the next', () => {
  it('runs on by itself and never goes back', () => {
    expect(stageDifferences(clockAt('16:50'), clockAt('17:02'), byId)).toEqual([]);
    expect(stageDifferences(clockAt('16:50'), clockAt('16:50'), byId)).toEqual([]);
    expect(stageDifferences(clockAt('17:02'), clockAt('16:50'), byId)).toHaveLength(1);
  });

  it('does not come or go untold', () => {
    expect(stageDifferences(clockAt('16:50'), stageOf({}), byId)).toHaveLength(1);
    expect(stageDifferences(stageOf({}), clockAt('16:50'), byId)).toHaveLength(1);
  });
});
