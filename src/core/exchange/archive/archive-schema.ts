import * as z from 'zod';
import '../../shared/no-eval.ts';
import { OUTCOMES } from '../../shared/outcome.ts';
import { calibrationSchema } from '../../mentor/calibration-record.ts';
import { mentorSessionSchema } from '../../mentor/session-parts.ts';
import { isNewerRun } from '../../play/newer-run.ts';
import { type Transcript, transcriptSchema } from '../../play/transcript.ts';
import { idSchema } from '../../scenario/id.ts';
import { HASH_FORM } from '../../shared/hash-form.ts';
import { recordedSchema } from '../../shared/recorded-schema.ts';
import { isLeave } from '../../returns/leave.ts';
import { MOST_LEAVES } from './leaves.ts';
import { MOST_TURNS } from './people.ts';
import { isPlainJson } from '../../shared/plain-json.ts';

/** No control characters and no halves of characters: ids stand in addresses. */
const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const hash = z.string().regex(HASH_FORM);
const at = z.iso.datetime();
const words = z
  .string()
  .max(200)
  .regex(/^[^\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The archive format this version of the app writes; it reads every one up to this. */
export const ARCHIVE_FORMAT = 5;

const leaveSchema = z
  .strictObject({ from: z.string().max(10), to: z.string().max(10), turns: z.int().min(1).max(MOST_TURNS) })
  .refine(isLeave);

const profileSchema = z.strictObject({
  id,
  name: words,
  unit: words,
  createdAt: at,
  changedAt: at.optional(),
  leaves: z.array(leaveSchema).max(MOST_LEAVES).optional(),
});

/** As much of a newer version's record as a list and a merge need; the rest of it is carried along unread. */
const newerRunSchema = z.looseObject({
  id,
  scenario: idSchema,
  hash,
  mode: z.string().min(1).max(40),
  startedAt: at,
  events: z.array(z.looseObject({ type: z.string().min(1).max(40) })).max(20_000),
});

/** Checked by hand, so that what is wrong is said of the format the record is of, at its place. */
const runRecord = z.unknown().check((context) => {
  const schema = isNewerRun(context.value) ? newerRunSchema.refine(isPlainJson) : transcriptSchema;
  const parsed = schema.safeParse(context.value);
  for (const issue of parsed.error?.issues ?? []) {
    context.issues.push({ ...issue, input: context.value } as z.core.$ZodRawIssue);
  }
}) as z.ZodType<Transcript>;

const runSchema = z.strictObject({
  profile: id,
  transcript: runRecord,
  end: z.strictObject({ ending: z.string().min(1).max(100), at }).optional(),
});

/** `scenario` and `key` are content: measured and hashed (`checkKept`), and not read. */
const versionSchema = z.strictObject({
  hash,
  scenario: z.custom<object>(isObject),
  keyHash: hash,
  key: z.custom<object>(isObject),
  content: z.int().min(1).optional(),
  origin: z.enum(['shipped', 'own']),
  title: words,
  keptAt: at,
});

const answerSchema = z.strictObject({
  profile: id,
  id,
  kind: z.enum(['drill', 'quiz', 'expert']),
  item: z.string().min(1).max(200),
  skills: z.array(z.string().min(1).max(40)).max(20),
  outcome: z.enum(OUTCOMES),
  recorded: recordedSchema.optional(),
  at,
});

const linkSchema = z.strictObject({
  people: z.tuple([id, id]).refine(([one, other]) => one < other),
  turns: z.int().min(1),
});

const keptSessionSchema = z.strictObject({ keepers: z.array(id).max(100), session: mentorSessionSchema });

const archivedCalibrationSchema = calibrationSchema.extend({ profile: id });

/**
 * What one file carries from machine to machine: format 5 of `kind: shuodelai-archive`, format 4 as it was before
 * days off were entered, format 3 as it was before
 * sessions with a mentor were kept, format 2 as it was before
 * people could be joined, changes of a name had a time and records were numbered, and format 1 as it was before hashes
 * named how they were made. `broken` and `leftOut` say what could not be taken along; reading back passes over
 * them.
 */
export const archiveSchema = z.strictObject({
  kind: z.literal('shuodelai-archive'),
  format: z.literal([1, 2, 3, 4, ARCHIVE_FORMAT]),
  savedAt: at,
  profiles: z.array(profileSchema).max(1000),
  runs: z.array(runSchema).max(100_000),
  versions: z.array(versionSchema).max(1000),
  answers: z.array(answerSchema).max(1_000_000),
  links: z.array(linkSchema).max(100_000).optional(),
  sessions: z.array(keptSessionSchema).max(20_000).optional(),
  calibrations: z.array(archivedCalibrationSchema).max(20_000).optional(),
  broken: z.array(z.unknown()).optional(),
  leftOut: z.array(z.unknown()).optional(),
});
