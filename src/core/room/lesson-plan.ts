import * as z from 'zod';
import '../shared/no-eval.ts';
import { idSchema } from '../scenario/id.ts';

const words = z.string().trim().min(1).max(400);

/** A decision worth a vote, and what whoever teaches wants at hand while it stands. */
export const plannedDecisionSchema = z.strictObject({
  /** Node of the scenario. */
  node: idSchema,
  minutes: z.int().min(1).max(60),
  /** What to ask the class. */
  ask: words,
  /** What a class usually picks. */
  usual: words,
  /** How to answer that. */
  answer: words,
  /** In plain words, each under its law. */
  law: z.array(words).max(6),
  /** Id of the choice the plan goes on with. */
  follow: idSchema.optional(),
});

/** A lesson on one scenario: which of its decisions are voted on, in the order they are come to. */
export const lessonPlanSchema = z.strictObject({
  title: z.string().trim().min(1).max(60),
  minutes: z.int().min(5).max(180),
  decisions: z.array(plannedDecisionSchema).min(1).max(20),
  /** Node → choice the plan goes on with where nobody votes; the best elsewhere. */
  otherwise: z.record(idSchema, idSchema).optional(),
});

export type PlannedDecision = z.infer<typeof plannedDecisionSchema>;
export type LessonPlan = z.infer<typeof lessonPlanSchema>;

/** What the plan says of a node; undefined where it does not vote on it. */
export const plannedAt = (plan: LessonPlan | undefined, node: string): PlannedDecision | undefined =>
  plan?.decisions.find((decision) => decision.node === node);
