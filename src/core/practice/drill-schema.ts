import * as z from 'zod';
import '../shared/no-eval.ts';
import { idRecord, idSchema, nameOf, textSchema } from '../scenario/id.ts';
import { MOODS } from '../scenario/vocabulary.ts';
import { marked } from '../shared/schema-marks.ts';
import { settingName, skillName } from './skill-names.ts';

const skills = z.array(skillName).min(1).max(3);
const said = z.strictObject({ text: textSchema, why: textSchema });
/** `who` is the name shown, or `scene`, or `officer` for the trainee. */
const line = z.strictObject({
  who: textSchema,
  text: textSchema,
  mood: marked(z.enum(MOODS), { refersTo: 'mood' }).optional(),
});

const moment = {
  setting: settingName,
  lead: textSchema,
  lines: z.array(line).max(6).optional(),
  law: z.array(nameOf('law')).max(6).optional(),
};

const pick = z.strictObject({
  kind: z.literal('pick'),
  ...moment,
  skills,
  options: z
    .array(
      z.strictObject({
        text: textSchema,
        /** As in a scenario: 3 best · 2 good · 1 tempting but costly · 0 harmful. */
        grade: z.int().min(0).max(3),
        nearMiss: z.boolean().optional(),
        acts: z.array(nameOf('act')).min(1).max(3),
        why: textSchema,
      }),
    )
    .min(3)
    .max(4),
});

const rewrite = z.strictObject({
  kind: z.literal('rewrite'),
  ...moment,
  skills,
  bad: textSchema,
  why: textSchema,
  keys: z.array(said).min(1).max(3),
  checks: z.array(textSchema).min(2).max(4),
});

const spot = z.strictObject({
  kind: z.literal('spot'),
  ...moment,
  /** What the officer says. */
  said: textSchema,
  act: nameOf('act'),
  others: z.array(nameOf('act')).length(3),
  why: textSchema,
});

const register = z.strictObject({
  kind: z.literal('register'),
  ...moment,
  skills,
  options: z
    .array(z.strictObject({ text: textSchema, register: nameOf('register'), why: textSchema }))
    .min(3)
    .max(4),
});

const after = z.strictObject({
  kind: z.literal('after'),
  ...moment,
  skills,
  /** Whose need it is, as the question calls them. */
  whose: textSchema,
  right: said,
  wrong: z.array(said).min(2).max(3),
});

export const drillSchema = z.discriminatedUnion('kind', [pick, rewrite, spot, register, after]);

/** A decision of a scenario to be cut out, with what one has to know to stand in it. */
const cut = z.strictObject({ node: idSchema, lead: textSchema });

export const drillFileSchema = z.strictObject({
  format: z.literal(1),
  cuts: idRecord(z.array(cut).min(1)),
  drills: idRecord(drillSchema),
});

export type DrillFile = z.infer<typeof drillFileSchema>;
export type WrittenDrill = z.infer<typeof drillSchema>;
export type WrittenLine = z.infer<typeof line>;
export type Cut = z.infer<typeof cut>;
