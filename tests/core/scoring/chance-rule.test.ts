import { describe, expect, it } from 'vitest';
import { chanceIn, shownOf, takesChance } from '../../../src/core/engine/dimension-chance.ts';
import type { Turn } from '../../../src/core/play/replay.ts';
import type { Utterance } from '../../../src/core/program/program.ts';
import type { Indicators } from '../../../src/core/rubric/catalog.ts';
import { dimensionReports } from '../../../src/core/scoring/dimension-report.ts';
import type { ScoringNames } from '../../../src/core/scoring/scoring-names.ts';

const indicators = {
  much: { dimension: 'serve', weight: 3 },
  some: { dimension: 'serve', weight: 1 },
  bad: { dimension: 'serve', weight: -2 },
  other: { dimension: 'language', weight: 3 },
} as unknown as Indicators;

const says = (grade: number, ...acts: string[]) => ({
  said: {
    kind: 'choice',
    text: `${grade} ${acts.join('+')}`,
    source: { acts },
    grades: [{ grade, why: '' }],
    gradeTests: [() => true],
  } as unknown as Utterance,
  grade,
});
const silent = (grade: number) => ({
  said: { kind: 'silence', text: '', source: { acts: ['much'] } } as unknown as Utterance,
  grade,
});
const chance = (...offered: ReturnType<typeof says>[]) => chanceIn(offered, indicators, 'serve');

describe('the chance a decision gives', () => {
  it('asks for the most the best on offer show, above the least on offer', () => {
    expect(chance(says(3, 'some'), says(3, 'much', 'other', 'unknown'), says(0, 'bad'))).toEqual({
      dimension: 'serve',
      telling: true,
      lowest: -2,
      target: 3,
      highestGrade: 3,
    });
  });

  it('asks nobody for the right words at the wrong time', () => {
    expect(chance(says(3), says(1, 'much'))).toMatchObject({ telling: false, lowest: 0, target: 0 });
  });

  it('is none without options', () => {
    expect(chance()).toEqual({
      dimension: 'serve',
      telling: false,
      lowest: 0,
      target: 0,
      highestGrade: 0,
    });
  });
});

describe('a chance', () => {
  const told = chance(says(3, 'much'), says(2, 'some'), says(0, 'bad'));
  it.each([
    ['the best, whatever it shows', says(3), true, 5],
    ['good words that reach the target', says(2, 'much'), true, 5],
    ['good words that reach further', says(2, 'much', 'some'), true, 5],
    ['good words that fall short', says(2, 'some'), false, 3],
    ['poor words that reach the target', says(1, 'much'), false, 4],
    ['words worse than any on offer', says(0, 'bad', 'bad'), false, 0],
    ['silence as good as the best', silent(3), true, 5],
    ['silence that is good', silent(2), false, 0],
  ])('%s', (_, said, taken, shown) => {
    expect(takesChance(said, indicators, told)).toBe(taken);
    expect(shownOf(said, indicators, told)).toBe(shown);
  });

  it('that is none is not taken', () => {
    expect(takesChance(says(3, 'much'), indicators, chance(says(3), says(0)))).toBe(false);
  });
});

describe('the report on a dimension', () => {
  const names = (dimensions: object) => ({ indicators, rubric: { dimensions } }) as unknown as ScoringNames;
  const turn = (said: Utterance, ...offered: ReturnType<typeof says>[]) =>
    ({ said, offered: offered.map((option) => option.said), before: { world: {} } }) as unknown as Turn;

  it('lists those the rubric speaks of, today’s in their order and then any other', () => {
    const listed = dimensionReports([], names({ older: {}, serve: {}, psychology: {} }));
    expect(listed.map(({ dimension }) => dimension)).toEqual(['psychology', 'serve', 'older']);
    expect(listed[0]).toEqual({ dimension: 'psychology', taken: 0, telling: 0, share: null, evidence: [] });
  });

  it('adds up what was shown and keeps the words as evidence', () => {
    const offered = [says(3, 'other'), says(3, 'much'), says(2, 'much', 'some'), says(0, 'bad')];
    const turns = [
      // Not telling: both show the same.
      turn(says(3).said, says(3), says(0)),
      // 1 − −2 of 3 − −2.
      turn(says(2, 'some', 'other', 'unknown').said, ...offered),
      turn(says(3, 'much').said, ...offered),
      // Nothing is asked for but not to go wrong: 0 of 0 − −2.
      turn(says(0, 'bad').said, says(3, 'other'), says(0, 'bad')),
    ];
    expect(dimensionReports(turns, names({ serve: {} }))).toEqual([
      {
        dimension: 'serve',
        taken: 1,
        telling: 3,
        // 3 + 5 + 0 of 5 + 5 + 2.
        share: (100 * 8) / 12,
        evidence: [
          {
            turn: 1,
            words: '2 some+other+unknown',
            taken: false,
            indicators: ['some'],
            onlyToAvoid: false,
            best: '3 much',
          },
          { turn: 2, words: '3 much', taken: true, indicators: ['much'], onlyToAvoid: false, best: '' },
          { turn: 3, words: '0 bad', taken: false, indicators: ['bad'], onlyToAvoid: true, best: '3 other' },
        ],
      },
    ]);
  });
});
