import * as z from 'zod';
import '../shared/no-eval.ts';
import { idSchema } from '../scenario/id.ts';

const text = z.string().trim().min(1).max(200);

/** An option of a shipped scenario at which something is practised. */
const shownSchema = z.strictObject({ scenario: idSchema, node: idSchema, choice: idSchema });

/** What the sources teach beyond the rubric, and where it is a choice. */
export const checklistSchema = z.strictObject({
  format: z.literal(1),
  groups: z
    .array(
      z.strictObject({
        name: text,
        items: z
          .array(z.strictObject({ name: text, gloss: text, shown: z.array(shownSchema).max(20) }))
          .min(1)
          .max(20),
      }),
    )
    .min(1)
    .max(20),
});

export type Checklist = z.infer<typeof checklistSchema>;
export type Shown = z.infer<typeof shownSchema>;
