import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, SETTINGS } from './catalog.ts';
import { MODEL_ACTS } from './model-act.ts';

const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const named = z.strictObject({ name: text, gloss: text });
const weight = z
  .int()
  .min(-3)
  .max(3)
  .refine((value) => value !== 0);

export const indicatorsSchema = z.strictObject({
  format: z.literal(1),
  acts: z.record(
    name,
    z.strictObject({
      dimension: z.enum(DIMENSIONS),
      weight,
      act: z.enum([...MODEL_ACTS, 'none']),
      noneWhile: name.optional(),
      name: text,
      gloss: text,
      sample: text.optional(),
    }),
  ),
});

export const rubricSchema = z.strictObject({
  format: z.literal(1),
  dimensions: z.record(
    z.enum(DIMENSIONS),
    z.strictObject({ name: text, group: z.enum(['understand', 'do']), line: text }),
  ),
  modelActs: z.record(z.enum(MODEL_ACTS), named),
  registers: z.record(name, named),
  settings: z.record(
    z.enum(SETTINGS),
    z.strictObject({ name: text, prefer: z.array(name).min(1), avoid: z.array(name) }),
  ),
  redlines: z.record(name, z.strictObject({ name: text, gloss: text, law: z.array(name).min(1) })),
  musts: z.record(name, named),
  phrases: z.array(z.strictObject({ text, why: text, instead: text.optional() })),
});

export const lawSchema = z.strictObject({
  format: z.literal(1),
  laws: z.record(
    name,
    z.strictObject({
      law: text,
      article: text.nullable(),
      level: z.enum(['verified', 'verified-b', 'inference', 'secondary', 'memory']),
      status: z.enum(['in-force', 'under-revision', 'repealed']),
      fact: text,
      note: text.optional(),
    }),
  ),
});
