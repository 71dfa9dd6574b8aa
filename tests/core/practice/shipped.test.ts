import { describe, expect, it } from 'vitest';
import type { ChoiceItem, PracticeItem } from '../../../src/core/practice/item.ts';
import { DRILL_KINDS } from '../../../src/core/practice/item.ts';
import { isWorded } from '../../../src/core/practice/item-bars.ts';
import { shownOptions } from '../../../src/core/practice/judge.ts';
import { keyLook } from '../../../src/core/practice/look-issues.ts';
import { withoutPlaces } from '../../../src/core/shared/placed.ts';
import { parseDrills } from '../../../src/core/practice/parse-drills.ts';
import { parseQuiz } from '../../../src/core/practice/parse-quiz.ts';
import { drillSet, quizSet } from '../../../src/core/practice/practice-set.ts';
import { DIMENSIONS, SETTINGS } from '../../../src/core/rubric/catalog.ts';
import { formatIssue, type Issue } from '../../../src/core/shared/issue.ts';
import type { Result } from '../../../src/core/shared/result.ts';
import { loadLibrary, loadShipped, readText, shippedIds } from '../../support/load.ts';

function sound<T>(result: Result<T, Issue[]>): T {
  if (!result.ok) throw new Error(result.error.map(formatIssue).join('\n'));
  return result.value;
}

const library = loadLibrary();
const programs = new Map(shippedIds().map((id) => [id, loadShipped(id)]));
const drills = drillSet(
  sound(withoutPlaces(parseDrills(readText('scenarios/drills.yaml'), library))),
  programs,
  library,
);
const quiz = quizSet(
  sound(withoutPlaces(parseQuiz(readText('scenarios/quiz.yaml'), library))),
  library,
  drills.items,
);
const written = drills.items.filter(({ family }) => family === 'file');
const everything: readonly PracticeItem[] = [...drills.items, ...quiz.items];

const choices = (items: readonly PracticeItem[]): ChoiceItem[] =>
  items.filter((item): item is ChoiceItem => item.kind !== 'rewrite');

/** What an item asks, without marks: two items alike in it count once. */
const asked = (item: PracticeItem): string =>
  (item.kind === 'rewrite'
    ? item.bad
    : `${item.moment?.lines.at(-1)?.text ?? ''}${item.question}${item.options.map(({ text }) => text).sort()}`
  ).replace(/[^\p{Script=Han}]/gu, '');

describe('the shipped drills and questions', () => {
  it('have nothing wrong with them', () => {
    expect([...drills.issues, ...quiz.issues].map(formatIssue)).toEqual([]);
  });

  it('are at least 60 drills, 30 of them by hand, and 50 questions, none twice', () => {
    expect(new Set(drills.items.map(asked)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(written.map(asked)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(quiz.items.map(asked)).size).toBeGreaterThanOrEqual(50);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
  });

  it('by hand, cover five kinds, six settings, seven dimensions', () => {
    expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(DRILL_KINDS));
    expect(new Set(written.map(({ setting }) => setting))).toEqual(new Set(SETTINGS));
    const skills = new Set(written.flatMap((item) => item.skills));
    for (const dimension of DIMENSIONS) expect(skills, dimension).toContain(dimension);
  });

  it('are cut from every scenario, each decision standing by itself', () => {
    const cut = drills.items.filter(({ family }) => family !== 'file');
    expect(new Set(cut.map(({ family }) => family))).toEqual(new Set(shippedIds()));
    for (const { id, moment, skills } of choices(cut)) {
      expect(moment?.lead.length, id).toBeGreaterThan(10);
      expect(moment?.lines.length, id).toBeGreaterThan(0);
      expect(skills.length, id).toBeGreaterThan(0);
    }
  });

  it('have one right answer at least, a wrong one, and a reason for each', () => {
    for (const { id, options, why } of choices(everything)) {
      const outcomes = options.map(({ outcome }) => outcome);
      expect(outcomes, id).toContain('right');
      expect(
        outcomes.some((outcome) => outcome !== 'right'),
        id,
      ).toBe(true);
      for (const option of options) expect(option.why || why, `${id} ${option.id}`).not.toBe('');
    }
  });

  it('can stand in an address, several with a comma between', () => {
    for (const { id } of everything) expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
  });
});

/** How often one finds the key who takes any option with the sign, and guesses where none has it. 0–1. */
function foundBy(items: readonly ChoiceItem[], sign: (text: string) => boolean): number {
  const shares = items.map(({ options }) => {
    const marked = options.filter(({ text }) => sign(text));
    const from = marked.length > 0 ? marked : options;
    return from.filter(({ outcome }) => outcome === 'right').length / from.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['a stop inside', /[。！？…]./u],
  ['a question at the end', /？[”）]?$/u],
  ['「您」', /您/u],
  ['「我」', /我/u],
  ['a number', /[0-9一二三四五六七八九十两半百千万几]/u],
  ['an absolute', /都|一定|肯定|准|只|一律|必须|压根/u],
];

describe('a key that cannot be told by its look', () => {
  const sets = [
    ['drills by hand', written],
    ['questions', quiz.items],
  ] as const;

  it.each(sets)('%s: not by length', (_, items) => {
    const { longest, shortest, chance } = keyLook(items);
    expect(longest).toBeLessThan(chance + 0.1);
    expect(shortest).toBeLessThan(chance + 0.1);
  });

  it.each(sets)('%s: not by courtesy', (_, items) => {
    expect(Math.abs(keyLook(items).politeGap)).toBeLessThan(0.25);
  });

  it.each(sets)('%s: not by a sign or by the want of it', (_, items) => {
    const worded = choices(items).filter(isWorded);
    for (const [name, sign] of SIGNS) {
      const without = (text: string): boolean => !sign.test(text);
      expect(
        foundBy(worded, (text) => sign.test(text)),
        name,
      ).toBeLessThan(0.37);
      expect(foundBy(worded, without), `no ${name}`).toBeLessThan(0.37);
    }
  });

  it.each(sets)('%s: not by its place', (_, items) => {
    const worded = choices(items).filter(({ kind }) => kind !== 'judge');
    const first = worded.flatMap((item) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => shownOptions(item, seed)[0]?.outcome === 'right'),
    );
    const share = first.filter(Boolean).length / first.length;
    expect(share).toBeGreaterThan(0.19);
    expect(share).toBeLessThan(0.34);
  });

  it('true and false about as often', () => {
    const judged = quiz.items.filter(({ kind }) => kind === 'judge');
    const holding = judged.filter(({ options }) => options[0]?.outcome === 'right').length;
    expect(holding / judged.length).toBeGreaterThan(0.4);
    expect(holding / judged.length).toBeLessThan(0.6);
  });
});
