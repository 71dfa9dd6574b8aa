import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS } from '../rubric/catalog.ts';
import { idSchema, nameOf, textSchema } from '../scenario/id.ts';
import { marked } from '../shared/schema-marks.ts';
import { OVERALL } from './session-parts.ts';

const five = z.int().min(1).max(5);

/** One point of a reference rating, and what speaks for it. */
const reasoned = z.strictObject({ score: z.union([five, z.literal('not-seen')]), why: textSchema });

const referenceMark = z.strictObject({
  /** 0-based decision of the run. */
  turn: z.int().min(0).max(199),
  act: nameOf('act'),
  seen: z.boolean(),
  why: textSchema,
});

const referenceRun = z.strictObject({
  /** `middling`: some of it well, some not. `warm`: kind from end to end, and misleading by it. */
  kind: z.enum(['middling', 'warm']),
  title: textSchema,
  /** Node → choice in the order they are come to; `silence` is saying nothing. */
  said: z
    .array(z.tuple([idSchema, idSchema]))
    .min(3)
    .max(60),
  rating: z.strictObject({
    dimensions: z.record(marked(z.enum(DIMENSIONS), { refersTo: 'dimension' }), reasoned),
    overall: z.strictObject({ is: z.enum(OVERALL), why: textSchema }),
    chair: z.strictObject({ score: five, why: textSchema }),
  }),
  marks: z.array(referenceMark).min(3).max(40),
});

/** The reference runs beside a scenario (references.yaml), by id: what mentors calibrate on. */
export const referencesSchema = z.strictObject({
  format: z.literal(1),
  scenario: idSchema,
  runs: z.record(idSchema, referenceRun),
});

export type References = z.infer<typeof referencesSchema>;
export type ReferenceRun = References['runs'][string];
