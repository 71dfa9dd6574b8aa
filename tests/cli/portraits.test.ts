import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/cli/portraits/answers.ts';
import { deal, PER_MOOD } from '../../src/cli/portraits/deal.ts';
import {
  angerCorrelations,
  confusionOf,
  confusionTable,
  rankCorrelation,
  rightOf,
  rightOverAll,
} from '../../src/cli/portraits/score.ts';
import { angerSheet, moodSheets } from '../../src/cli/portraits/sheets.ts';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import { ANGERS } from '../../src/ui/portrait/rig/anger.ts';

const DEAL = deal(7);
const truth = (taken: (mood: string) => string = (mood) => mood): string =>
  [
    ...DEAL.moods.map(({ mood }, index) => `${index + 1} ${taken(mood)}`),
    ...DEAL.anger.map(
      ({ order }, index) =>
        `row ${index + 1} ${ANGERS.map((anger) => 'abcdef'[order.indexOf(anger)]).join('')}`,
    ),
  ].join('\n');

describe('portraits to be told', () => {
  it('are six people a mood, each once, the same for the same seed', () => {
    for (const mood of MOODS) {
      const sitters = DEAL.moods.filter((card) => card.mood === mood).map(({ sitter }) => sitter);
      expect(new Set(sitters).size).toBe(PER_MOOD);
    }
    expect(deal(7)).toEqual(DEAL);
    expect(deal(8).moods).not.toEqual(DEAL.moods);
  });

  it('stand on sheets with numbers and without a word', () => {
    const sheets = [...moodSheets(DEAL, 'bust'), ...moodSheets(DEAL, 'face')];
    const words = sheets.map((sheet) => [...sheet.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text));
    expect(words.flat()).toEqual(
      [...DEAL.moods.keys(), ...DEAL.moods.keys()].map((index) => String(index + 1)),
    );
    for (const mood of MOODS) expect(sheets.join('')).not.toContain(mood);
    expect(angerSheet(DEAL).match(/<text/g)).toHaveLength(36);
  });
});

describe('what they were taken for', () => {
  const scored = (text: string) => confusionOf([{ deal: DEAL, answers: readAnswers(text, DEAL) }]);

  it('is all right, or all of one mood wrong, as the answers say', () => {
    expect(rightOverAll(scored(truth()))).toBe(1);
    const confusion = scored(truth((mood) => (mood === 'tense' ? 'angry' : mood)));
    expect(rightOf(confusion, 'tense')).toBe(0);
    expect(confusion.get('tense')?.get('angry')).toBe(PER_MOOD);
    expect(rightOverAll(confusion)).toBeCloseTo(13 / 14);
    expect(confusionTable(confusion)).toMatch(/\| tense \| {2}\| {2}\| 6 \|.*\| 0% \|/);
  });

  it('ranks anger: 1 in order, -1 backwards, .94 with two neighbours changed', () => {
    const row = { sitter: 0, order: ANGERS };
    expect(rankCorrelation(row, 'abcdef')).toBe(1);
    expect(rankCorrelation(row, 'fedcba')).toBe(-1);
    expect(rankCorrelation(row, 'bacdef')).toBeCloseTo(0.943, 3);
    expect(angerCorrelations([{ deal: DEAL, answers: readAnswers(truth(), DEAL) }])).toEqual(
      DEAL.anger.map(() => 1),
    );
  });

  it('is not scored where answers are missing or say nothing', () => {
    expect(() => readAnswers(truth().replace(/^17 .*$/m, ''), DEAL)).toThrow('no answer to 17');
    expect(() => readAnswers(truth().replace(/^17 .*$/m, '17 dreamy'), DEAL)).toThrow(
      'not an answer: 17 dreamy',
    );
  });
});
