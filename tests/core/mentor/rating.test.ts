import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, ratingOf, ratingProblems } from '../../../src/core/mentor/rating-draft.ts';
import { askedInOrder, ratingFormSchema } from '../../../src/core/mentor/rating-form.ts';
import { ratingSchema } from '../../../src/core/mentor/session-parts.ts';
import { DIMENSIONS } from '../../../src/core/rubric/catalog.ts';
import { parseYaml } from '../../../src/core/shared/parse-yaml.ts';
import { aRating } from '../../support/mentor.ts';

describe('the rating form', () => {
  it('has a behaviour at 1, 3 and 5 of every dimension, no two the same', () => {
    const read = parseYaml(readFileSync('scenarios/rating.yaml', 'utf8'), ratingFormSchema, 'rating.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { dimensions, chair } = read.value;
    expect(Object.keys(dimensions).sort()).toEqual([...DIMENSIONS].sort());
    const written = [...Object.values(dimensions), chair].flatMap((at) => [at[1], at[3], at[5]]);
    expect(new Set(written).size).toBe(24);
  });

  it('asks for today’s dimensions first and for all seven', () => {
    const order = askedInOrder(['serve', 'language']);
    expect(order.slice(0, 2)).toEqual(['language', 'serve']);
    expect([...order].sort()).toEqual([...DIMENSIONS].sort());
  });
});

describe('ratingProblems', () => {
  it('finds everything blank in an empty form, in the order of the form', () => {
    const problems = ratingProblems(emptyDraft());
    expect(problems.map(({ at }) => at)).toEqual([...DIMENSIONS, 'overall', 'chair']);
    expect(problems.every(({ problem }) => problem === 'blank')).toBe(true);
    expect(ratingOf(emptyDraft())).toBeUndefined();
  });

  it('asks for words at 1 and 5 and nowhere else', () => {
    const whole = draftOf(aRating());
    expect(ratingProblems(whole)).toEqual([]);
    for (const score of [1, 2, 3, 4, 5, 'not-seen'] as const) {
      const draft = {
        ...whole,
        dimensions: { ...whole.dimensions, serve: { score, words: '  ' } },
        chair: { score: typeof score === 'number' ? score : 3, words: '' },
      };
      const ends = score === 1 || score === 5;
      expect(ratingProblems(draft)).toEqual(
        ends
          ? [
              { at: 'serve', problem: 'words' },
              { at: 'chair', problem: 'words' },
            ]
          : [],
      );
      expect(ratingOf(draft) === undefined).toBe(ends);
    }
  });

  it('lets 没看到 stand as an answer, and gives a rating that can be kept', () => {
    const rating = ratingOf(draftOf(aRating({ mobilise: 'not-seen', defuse: 5 })));
    expect(ratingSchema.safeParse(rating).success).toBe(true);
    expect(rating?.dimensions.mobilise).toEqual({ score: 'not-seen', words: '' });
  });
});
