import * as z from 'zod';
import '../shared/no-eval.ts';
import { tokenSchema } from '../room/room-token.ts';
import { idSchema } from '../scenario/id.ts';
import { markSchema, ratingSchema } from './session-parts.ts';

/** One reference run rated by a mentor, to see how near the reference they are. For the mentor alone. */
export const calibrationSchema = z.strictObject({
  format: z.literal(1),
  /** By chance: merging goes by it. */
  id: tokenSchema,
  /** Which reference run. */
  reference: idSchema,
  at: z.iso.datetime(),
  rating: ratingSchema,
  marks: z.array(markSchema).max(500),
});
export type CalibrationRecord = z.infer<typeof calibrationSchema>;
