import * as z from 'zod';
import '../shared/no-eval.ts';
import { idSchema } from '../scenario/id.ts';
import { HASH_FORM } from '../shared/hash-form.ts';
import { recordedSchema } from '../shared/recorded-schema.ts';

/** 学练 guided · 自练 self · 考核 exam. */
export const MODES = ['guided', 'self', 'exam'] as const;
export type Mode = (typeof MODES)[number];

/** Milliseconds since the decision appeared; 0 when unknown. */
const elapsed = z.int().min(0);
const node = idSchema;

export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), node, choice: idSchema, ms: elapsed }),
  z.strictObject({ type: z.literal('silence'), node, ms: elapsed }),
  /** Back to before the `to`-th decision (0-based) of the path so far; later ones no longer count. */
  z.strictObject({ type: z.literal('rewind'), to: z.int().min(0) }),
  z.strictObject({ type: z.literal('confidence'), node, level: z.int().min(1).max(3) }),
  /** What the trainee would have said, before seeing the options. Never scored. */
  z.strictObject({ type: z.literal('draft'), node, text: z.string().max(400) }),
  /** 「这几句我都不会说」: for authors. */
  z.strictObject({ type: z.literal('none-fit'), node }),
  /** That was a slip: takes `none-fit` back while its decision is open; since format 3. */
  z.strictObject({ type: z.literal('some-fit'), node }),
  z.strictObject({ type: z.literal('pause'), node }),
  z.strictObject({ type: z.literal('continue'), node }),
  /** Thinking time used up so far at this decision of an exam: what a closed page leaves of the patience. */
  z.strictObject({ type: z.literal('spent'), node, ms: elapsed }),
  z.strictObject({ type: z.literal('hint'), node }),
]);

/**
 * Format 4 of a run's record; format 3 as it was before a mentor could sit beside; format 2 as it was written until records were numbered, and format 1 until hashes named
 * how they were made. A new kind of event, or a field another version must not pass over, raises the format (docs/decisions/016).
 */
export const transcriptSchema = z.strictObject({
  format: z.literal([1, 2, 3, 4]),
  /** Unique id of the run. */
  id: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u),
  scenario: idSchema,
  /** Content hash of the scenario played, in either form. */
  hash: z.string().regex(HASH_FORM),
  /** Hash of the rubric bundle it is scored by (`rubricHash`); a record from before rubrics had versions has none. */
  key: z.string().regex(HASH_FORM).optional(),
  /** Hash of what is said and scored in it (`playHash`), by which a first run counts; since format 2. */
  play: z.string().regex(HASH_FORM).optional(),
  mode: z.enum(MODES),
  /** Orders options and picks the confidence questions; recorded so that a resumed run looks the same. */
  seed: z.int().min(0).max(0xffffffff),
  /** Its place among its person's records (`byRecording`); since format 3, given by the store that first keeps it. */
  recorded: recordedSchema.optional(),
  /** ISO 8601, UTC. */
  startedAt: z.iso.datetime(),
  /** Patience multiplier of an exam: 1, 1.5, 3, or 0 for off. */
  patience: z.union([z.literal(0), z.literal(1), z.literal(1.5), z.literal(3)]),
  /** A run started from a decision of an earlier one is practice and never counts. */
  startedFrom: z.strictObject({ run: z.string().min(1).max(64), decision: z.int().min(0) }).optional(),
  /** 带教: the session it was played in, with a mentor beside. Listed as such, and never counts; since format 4. */
  led: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  /** What a return brings along from the run in which something was promised; since format 4. */
  carried: z
    .strictObject({
      facts: z.array(idSchema).max(30),
      trust: z.record(idSchema, z.int().min(0).max(4)),
    })
    .optional(),
  events: z.array(eventSchema).max(2000),
});

export type TranscriptEvent = z.infer<typeof eventSchema>;
export type Transcript = z.infer<typeof transcriptSchema>;
