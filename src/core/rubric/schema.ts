import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, SETTINGS } from './catalog.ts';
import { marked, type NameKind } from '../shared/schema-marks.ts';
import { MODEL_ACTS } from './model-act.ts';

const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const nameOf = (refersTo: NameKind) => marked(name.clone(), { refersTo });
const dimension = marked(z.enum(DIMENSIONS), { refersTo: 'dimension' });
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
      dimension,
      weight,
      act: marked(z.enum([...MODEL_ACTS, 'none']), { refersTo: 'modelAct' }),
      /** A fact of whatever scenario has one of that name. */
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
    dimension,
    z.strictObject({ name: text, group: z.enum(['understand', 'do']), line: text }),
  ),
  modelActs: z.record(marked(z.enum(MODEL_ACTS), { refersTo: 'modelAct' }), named),
  registers: z.record(name, named),
  settings: z.record(
    marked(z.enum(SETTINGS), { refersTo: 'setting' }),
    z.strictObject({
      name: text,
      prefer: z.array(nameOf('register')).min(1),
      avoid: z.array(nameOf('register')),
    }),
  ),
  redlines: z.record(name, z.strictObject({ name: text, gloss: text, law: z.array(nameOf('law')).min(1) })),
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
