import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import { OVERALL } from './session-parts.ts';

// The form a mentor rates by, as data (scenarios/rating.yaml): what is to be seen or heard at 1, 3 and 5.

const text = z.string().trim().min(3).max(60);

/** What is to be seen or heard at one point of the scale. */
const anchors = z.strictObject({ 1: text, 3: text, 5: text });

export const ratingFormSchema = z.strictObject({
  format: z.literal(1),
  dimensions: z.record(z.enum(DIMENSIONS), anchors),
  overall: z.record(z.enum(OVERALL), z.strictObject({ name: text, gloss: text })),
  chair: z.strictObject({ question: text, 1: text, 3: text, 5: text }),
});

export type RatingForm = z.infer<typeof ratingFormSchema>;

/** Points with a behaviour written at them. */
export const ANCHORED = [1, 3, 5] as const;
export const SCORES = [1, 2, 3, 4, 5] as const;

/** Whether a score has to have its words: the ends of the scale do. */
export const needsWords = (score: number | 'not-seen'): boolean => score === 1 || score === 5;

/** The dimensions in the order they are asked: today's first, then the others as the rubric has them. */
export const askedInOrder = (focus: readonly DimensionId[]): readonly DimensionId[] => [
  ...DIMENSIONS.filter((dimension) => focus.includes(dimension)),
  ...DIMENSIONS.filter((dimension) => !focus.includes(dimension)),
];
