import * as z from 'zod';
import '../shared/no-eval.ts';
import { MODEL_ACTS } from '../rubric/model-act.ts';
import { marked } from '../shared/schema-marks.ts';

const acts = z.array(marked(z.enum(MODEL_ACTS), { refersTo: 'modelAct' })).max(2);

export const dispositionsSchema = z.strictObject({
  format: z.literal(1),
  dispositions: z.record(
    z.string().regex(/^[a-z][a-z-]*$/),
    z.strictObject({
      name: z.string().min(1),
      gloss: z.string().min(1),
      start: z.strictObject({
        anger: z.int().min(0).max(5),
        trust: z.int().min(0).max(4),
        face: z.int().min(0).max(2),
      }),
      hotButtons: acts,
      keys: acts,
    }),
  ),
});
