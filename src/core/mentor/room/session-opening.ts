import * as z from 'zod';
import '../../shared/no-eval.ts';
import { aimSchema, partnerSchema } from '../session-parts.ts';

/** What a session is begun with: one page. */
export const sessionTermsSchema = z.strictObject({
  mentor: partnerSchema,
  trainee: partnerSchema,
  aim: aimSchema,
  /** 带着答案看. */
  withAnswers: z.boolean(),
  /** Mentor and trainee look at one screen: nothing private is shown while it plays. */
  oneScreen: z.boolean(),
  /** Calendar day the mentor was last calibrated; null: never. */
  calibrated: z.iso.date().nullable(),
});
export type SessionTerms = z.infer<typeof sessionTermsSchema>;

/** The same as it goes over a wire and lies beside a journal. */
export const sessionOpeningSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('mentor'),
  /** A kept version (`core/exchange/kept`): the scenario and what it is scored by, opaque here. */
  version: z.looseObject({}),
  terms: sessionTermsSchema,
});
export type SessionOpening = z.infer<typeof sessionOpeningSchema>;
