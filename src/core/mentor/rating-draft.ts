import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import { needsWords } from './rating-form.ts';
import type { MentorRating } from './session-parts.ts';

/** A form as far as it has been filled in; plain JSON. `null`: not answered yet. */
export interface RatingDraft {
  readonly dimensions: Readonly<Record<DimensionId, DraftedDimension>>;
  readonly overall: MentorRating['overall'] | null;
  readonly overallWords: string;
  readonly chair: { readonly score: number | null; readonly words: string };
}

export interface DraftedDimension {
  readonly score: number | 'not-seen' | null;
  readonly words: string;
}

/** What keeps a form from being saved, at its place. `blank`: not answered; `words`: a 1 or 5 without a word on why. */
export interface RatingProblem {
  readonly at: DimensionId | 'overall' | 'chair';
  readonly problem: 'blank' | 'words';
}

export const emptyDraft = (): RatingDraft => ({
  dimensions: Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, { score: null, words: '' }]),
  ) as unknown as RatingDraft['dimensions'],
  overall: null,
  overallWords: '',
  chair: { score: null, words: '' },
});

/** A saved rating to be thought over again. */
export const draftOf = (rating: MentorRating): RatingDraft => rating;

const problemOf = (score: DraftedDimension['score'], words: string): RatingProblem['problem'] | undefined => {
  if (score === null) return 'blank';
  return needsWords(score) && words.trim() === '' ? 'words' : undefined;
};

/** Nothing may be left blank, and a 1 or a 5 has its words; in the order of the form. Empty: it can be saved. */
export function ratingProblems({ dimensions, overall, chair }: RatingDraft): RatingProblem[] {
  const found = (at: RatingProblem['at'], problem: RatingProblem['problem'] | undefined): RatingProblem[] =>
    problem ? [{ at, problem }] : [];
  return [
    ...DIMENSIONS.flatMap((dimension) => {
      const { score, words } = dimensions[dimension];
      return found(dimension, problemOf(score, words));
    }),
    ...found('overall', overall === null ? 'blank' : undefined),
    ...found('chair', problemOf(chair.score, chair.words)),
  ];
}

/** The rating a form without problems stands for; undefined while it has any. */
export function ratingOf(draft: RatingDraft): MentorRating | undefined {
  const { overall, chair, dimensions } = draft;
  if (ratingProblems(draft).length > 0 || overall === null || chair.score === null) return undefined;
  const rated = DIMENSIONS.flatMap((dimension) => {
    const { score, words } = dimensions[dimension];
    return score === null ? [] : [[dimension, { score, words: words.trim() }] as const];
  });
  return {
    dimensions: Object.fromEntries(rated) as MentorRating['dimensions'],
    overall,
    overallWords: draft.overallWords.trim(),
    chair: { score: chair.score, words: chair.words.trim() },
  };
}
