import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, SETTINGS } from '../rubric/catalog.ts';
import { MODEL_ACTS } from '../rubric/model-act.ts';
import { conditionSchema } from './condition.ts';
import { idRecord, idSchema, textSchema } from './id.ts';
import { CUES, MOODS, PLACES } from './vocabulary.ts';

const when = conditionSchema.optional();
const modelAct = z.enum(MODEL_ACTS);
const graded = z.int().min(0).max(3);
const ids = z.array(idSchema).max(12);
/** Facts learnt, each optionally only when a condition holds after the words have landed. */
const learns = z.array(z.union([idSchema, z.strictObject({ fact: idSchema, when: conditionSchema })])).max(8);
/** Where to next: a node, `resume`, or the first matching branch. */
const go = z.union([idSchema, z.array(z.strictObject({ when, to: idSchema })).min(1)]);
const accept = z.array(z.strictObject({ code: idSchema, because: textSchema })).max(5);
const conditionalText = z.array(z.strictObject({ when, text: textSchema })).min(1);
/** What must have happened, whichever way led here: proved by the check, never asked while playing. */
const requires = conditionSchema.optional();
/** Texts that tell what became of things: each may name what it claims to follow from. */
const tellingText = z.array(z.strictObject({ when, text: textSchema, requires })).min(1);

export const lineSchema = z.strictObject({
  who: idSchema,
  text: textSchema,
  mood: z.enum(MOODS).optional(),
  cue: z.enum(CUES).optional(),
  when,
});

const gradeCase = z.strictObject({ when, grade: graded, why: textSchema, nearMiss: z.boolean().optional() });

const effect = z.strictObject({
  person: idSchema,
  anger: z.int().min(-5).max(5).optional(),
  trust: z.int().min(-4).max(4).optional(),
  heard: z.int().min(-3).max(3).optional(),
  progress: z.int().min(-3).max(3).optional(),
  face: z.int().min(-2).max(2).optional(),
  because: textSchema,
});

/** What a choice and a silence have in common: they land on people and lead somewhere. */
const utterance = {
  acts: ids,
  overheard: idRecord(ids).optional(),
  grade: z.union([graded, z.array(gradeCase).min(1)]),
  why: textSchema.optional(),
  reply: z.array(lineSchema).optional(),
  thinks: z.union([textSchema, conditionalText]).optional(),
  go: go.optional(),
  learns: learns.optional(),
  clears: ids.optional(),
  law: ids.optional(),
  effect: z.array(effect).optional(),
};

export const choiceSchema = z.strictObject({
  text: textSchema,
  to: idSchema,
  register: idSchema,
  ...utterance,
  when,
  nearMiss: z.boolean().optional(),
  redline: idSchema.optional(),
  promises: ids.optional(),
  accept: accept.optional(),
});

export const silenceSchema = z.strictObject({ ...utterance, to: idSchema.optional() });

export const endingSchema = z.strictObject({
  title: textSchema,
  worth: z.int().min(0).max(4),
  later: tellingText,
  verdicts: idRecord(tellingText).optional(),
  settles: idRecord(z.enum(['kept', 'broken', 'withdrawn', 'open'])).optional(),
  requires,
});

export const nodeSchema = z.strictObject({
  say: z.array(lineSchema).optional(),
  learns: learns.optional(),
  clears: ids.optional(),
  choices: idRecord(choiceSchema).optional(),
  silence: silenceSchema.optional(),
  next: idSchema.optional(),
  go: go.optional(),
  ending: endingSchema.optional(),
  law: ids.optional(),
  accept: accept.optional(),
});

export const phaseSchema = z.strictObject({
  title: textSchema,
  setting: z.enum(SETTINGS).optional(),
  place: z.enum(PLACES).optional(),
  main: idSchema,
  side: ids.optional(),
  carry: z.array(z.enum(['heard', 'progress', 'face'])).optional(),
  silence: silenceSchema.optional(),
  nodes: idRecord(nodeSchema),
});

const start = z.strictObject({
  anger: z.int().min(0).max(5),
  trust: z.int().min(0).max(4),
  face: z.int().min(0).max(2),
});

export const castSchema = z.strictObject({
  name: textSchema,
  call: textSchema,
  age: z.int().min(1).max(120),
  about: textSchema,
  disposition: idSchema,
  start: start.optional(),
  hotButtons: z.array(modelAct).max(2).optional(),
  keys: z.array(modelAct).max(2).optional(),
  outburst: idSchema.optional(),
  walkout: idSchema.optional(),
  look: z.record(z.string().max(24), z.string().max(40)).optional(),
  voice: z.strictObject({ pitch: z.number().min(0).max(2), rate: z.number().min(0.5).max(2) }).optional(),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  title: textSchema,
  setting: z.enum(SETTINGS),
  level: z.int().min(1).max(3),
  minutes: z.int().min(1).max(60),
  profile: z.enum(['full', 'short']),
  focus: z.array(z.enum(DIMENSIONS)).min(1).max(3),
  lawDate: z.iso.date(),
  reviewed: z.strictObject({ legal: textSchema.nullable(), expert: textSchema.nullable() }),
  warning: textSchema.optional(),
  briefing: z.strictObject({
    place: textSchema,
    time: textSchema,
    story: z.array(textSchema).min(1),
    task: textSchema,
  }),
  cast: idRecord(castSchema),
  facts: idRecord(
    z.strictObject({
      name: textSchema,
      note: textSchema.optional(),
      kind: z.enum(['clue', 'circumstance']).optional(),
      initially: z.boolean().optional(),
    }),
  ).optional(),
  promises: idRecord(z.strictObject({ what: textSchema, by: textSchema, to: idSchema })).optional(),
  start: idSchema,
  phases: idRecord(phaseSchema),
  interrupts: idRecord(nodeSchema).optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioNode = z.infer<typeof nodeSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type Silence = z.infer<typeof silenceSchema>;
export type Line = z.infer<typeof lineSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type Ending = z.infer<typeof endingSchema>;
export type CastMember = z.infer<typeof castSchema>;
export type Go = z.infer<typeof go>;
export type Learns = z.infer<typeof learns>;
