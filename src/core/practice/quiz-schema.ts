import * as z from 'zod';
import '../shared/no-eval.ts';
import { idRecord, nameOf, textSchema } from '../scenario/id.ts';
import { settingName, skillName } from './skill-names.ts';

const base = {
  skills: z.array(skillName).min(1).max(3),
  setting: settingName.optional(),
  /** One sentence in plain words. */
  why: textSchema,
  law: z.array(nameOf('law')).max(4).optional(),
  /** `acts.cut-in`, `redlines.refuse-dv`, `settings.canvass`, `registers.blunt`, `dimensions.serve`, `musts.near`. */
  rubric: z
    .array(z.string().regex(/^(acts|redlines|settings|registers|dimensions|musts)\.[a-z0-9-]+$/))
    .max(4)
    .optional(),
};

const single = z.strictObject({
  kind: z.literal('single'),
  ...base,
  question: textSchema,
  right: textSchema,
  wrong: z.array(textSchema).length(3),
});

const judge = z.strictObject({
  kind: z.literal('judge'),
  ...base,
  statement: textSchema,
  holds: z.boolean(),
});

export const quizFileSchema = z.strictObject({
  format: z.literal(1),
  questions: idRecord(z.discriminatedUnion('kind', [single, judge])),
});

export type QuizFile = z.infer<typeof quizFileSchema>;
export type WrittenQuestion = QuizFile['questions'][string];
