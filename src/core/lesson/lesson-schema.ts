import * as z from 'zod';
import '../shared/no-eval.ts';
import { plannedDecisionSchema } from '../room/lesson-plan.ts';
import { DIMENSIONS } from '../rubric/catalog.ts';
import { idRecord, idSchema, namesOf, textSchema } from '../scenario/id.ts';
import { marked } from '../shared/schema-marks.ts';

const minutes = z.int().min(1).max(60);

const aim = z.strictObject({
  dimension: marked(z.enum(DIMENSIONS), { refersTo: 'dimension' }),
  aim: textSchema,
});

/** As in a plan, the law by its name: what it says stands in law.yaml alone. */
const decision = plannedDecisionSchema.extend({
  ask: textSchema,
  usual: textSchema,
  answer: textSchema,
  law: namesOf('law').optional(),
});

/** A lesson as it is written: a plan for a class on one scenario, and what stands around it. */
export const lessonSchema = z.strictObject({
  format: z.literal(1),
  scenario: idSchema,
  title: marked(z.string().trim().min(1).max(60), { text: true }),
  /** All of it: `begin`, the decisions and `end` add up to this. */
  minutes: z.int().min(5).max(180),
  aims: z.array(aim).min(1).max(7),
  begin: z.strictObject({ minutes, say: textSchema }),
  /** In the order they are come to. Minutes count from the end of the one before. */
  decisions: z.array(decision).min(1).max(20),
  /** Node → choice, where nobody votes and it is not the best that is taken. */
  otherwise: idRecord(idSchema).optional(),
  end: z.strictObject({ minutes, sum: z.array(textSchema).min(1).max(6) }),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type LessonDecision = Lesson['decisions'][number];
