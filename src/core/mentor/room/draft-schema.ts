import * as z from 'zod';
import '../../shared/no-eval.ts';
import { DIMENSIONS } from '../../rubric/catalog.ts';
import { OVERALL } from '../session-parts.ts';

const five = z.int().min(1).max(5);
const words = z.string().max(400);

/** A rating form as far as it is filled in (`RatingDraft`), as it goes over a wire. */
export const draftSchema = z.strictObject({
  dimensions: z.record(
    z.enum(DIMENSIONS),
    z.strictObject({ score: z.union([five, z.literal('not-seen')]).nullable(), words }),
  ),
  overall: z.enum(OVERALL).nullable(),
  overallWords: words,
  chair: z.strictObject({ score: five.nullable(), words }),
});
