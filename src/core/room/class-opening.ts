import * as z from 'zod';
import '../shared/no-eval.ts';
import { lessonPlanSchema } from './lesson-plan.ts';

/** What a desk opens a class with, as it goes over a wire and lies beside a journal. */
export const classOpeningSchema = z.strictObject({
  format: z.literal(1),
  /** A kept version (`core/exchange/kept`): the scenario and what it is scored by, opaque here. */
  version: z.looseObject({}),
  plan: lessonPlanSchema.optional(),
  /** 记名, announced at the start. */
  named: z.boolean(),
});

export type ClassOpening = z.infer<typeof classOpeningSchema>;
