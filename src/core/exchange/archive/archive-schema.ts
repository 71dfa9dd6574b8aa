import * as z from 'zod';
import '../../shared/no-eval.ts';
import type { hashRubric } from '../../scoring/hash-rubric.ts';
import { dispositionsSchema } from '../../person/disposition-schema.ts';
import { transcriptSchema } from '../../play/transcript.ts';
import { indicatorsSchema, rubricSchema } from '../../rubric/schema.ts';
import { scenarioSchema } from '../../scenario/schema.ts';
import { OUTCOMES } from '../../shared/outcome.ts';

/** No control characters and no halves of characters: ids stand in addresses. */
const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const hash = z.string().regex(/^[0-9a-f]{14}$/);
const at = z.iso.datetime();
const words = z
  .string()
  .max(200)
  .regex(/^[^\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u);

export const archivedProfileSchema = z.strictObject({ id, name: words, unit: words, createdAt: at });

export const archivedRunSchema = z.strictObject({
  profile: id,
  transcript: transcriptSchema,
  end: z.strictObject({ ending: z.string().min(1).max(100), at }).optional(),
});

export const archivedVersionSchema = z.strictObject({
  hash,
  scenario: scenarioSchema,
  keyHash: hash,
  key: z.strictObject({
    indicators: indicatorsSchema.shape.acts,
    dispositions: dispositionsSchema.shape.dispositions,
    rubric: rubricSchema,
  }),
  origin: z.enum(['shipped', 'own']),
  title: words,
  keptAt: at,
});

export const archivedAnswerSchema = z.strictObject({
  profile: id,
  id,
  kind: z.enum(['drill', 'quiz', 'expert']),
  item: z.string().min(1).max(200),
  skills: z.array(z.string().min(1).max(40)).max(20),
  outcome: z.enum(OUTCOMES),
  at,
});

/**
 * What one file carries from machine to machine: format 1 of `kind: shuodelai-archive`. `broken` and `leftOut`
 * say what could not be taken along; reading back passes over them.
 */
export const archiveSchema = z.strictObject({
  kind: z.literal('shuodelai-archive'),
  format: z.literal(1),
  savedAt: at,
  profiles: z.array(archivedProfileSchema).max(1000),
  runs: z.array(archivedRunSchema).max(100_000),
  versions: z.array(archivedVersionSchema).max(1000),
  answers: z.array(archivedAnswerSchema).max(1_000_000),
  broken: z.array(z.unknown()).optional(),
  leftOut: z.array(z.unknown()).optional(),
});

export type ArchivedProfile = z.infer<typeof archivedProfileSchema>;
export type ArchivedRun = z.infer<typeof archivedRunSchema>;
export type ArchivedVersion = Omit<z.infer<typeof archivedVersionSchema>, 'key'> & {
  readonly key: Parameters<typeof hashRubric>[0];
};
export type ArchivedAnswer = Omit<z.infer<typeof archivedAnswerSchema>, 'skills'> & {
  readonly skills: readonly string[];
};

/** All there is to keep. Digests are left out: they are made again. PINs do not travel. */
export interface ArchiveRecords {
  readonly profiles: readonly ArchivedProfile[];
  readonly runs: readonly ArchivedRun[];
  readonly versions: readonly ArchivedVersion[];
  readonly answers: readonly ArchivedAnswer[];
}
