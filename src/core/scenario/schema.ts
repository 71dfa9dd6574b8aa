import * as z from 'zod';
import '../shared/no-eval.ts';
import { DIMENSIONS, SETTINGS } from '../rubric/catalog.ts';
import { MODEL_ACTS } from '../rubric/model-act.ts';
import { conditionSchema } from './condition.ts';
import { marked } from '../shared/schema-marks.ts';
import { idRecord, idSchema, nameOf, namesOf, textSchema } from './id.ts';
import { LOOK_WORDS } from './look-words.ts';
import { afterSchema, movesSchema, stageSchema } from './stage-schema.ts';
import { LIGHTS, PROPS, VOICE_PACES, VOICE_PITCHES, VOICE_SEXES } from './stage-vocabulary.ts';
import { CUES, MOODS, PLACES } from './vocabulary.ts';

const when = marked(conditionSchema.optional(), { part: 'when' });
const modelActs = marked(z.array(marked(z.enum(MODEL_ACTS), { refersTo: 'modelAct' })).max(2), {
  distinct: true,
});
const setting = marked(z.enum(SETTINGS), { refersTo: 'setting' });
const graded = z.int().min(0).max(3);
const person = nameOf('person');
const fact = nameOf('fact');
const target = nameOf('target');
const facts = namesOf('fact');
const laws = namesOf('law');
const acts = namesOf('act');
/** By person. */
const byPerson = <T extends z.ZodType>(value: T) => z.record(person, value);
/** Facts learnt, each optionally only when a condition holds after the words have landed. */
const learns = marked(
  z
    .array(
      z.union([
        fact,
        z.strictObject({
          fact,
          when: marked(
            z.lazy(() => conditionSchema),
            { part: 'when' },
          ),
        }),
      ]),
    )
    .max(8),
  { distinct: true },
);
/** Where to next: a node, `resume`, or the first matching branch. */
const go = z.union([target, z.array(z.strictObject({ when, to: target })).min(1)]);
const accept = z.array(z.strictObject({ code: idSchema, because: textSchema })).max(5);
const conditionalText = z.array(z.strictObject({ when, text: textSchema })).min(1);
/** What must have happened, whichever way led here: proved by the check, never asked while playing. */
const requires = marked(conditionSchema.optional(), { part: 'requires' });
/** Texts that tell what became of things: each may name what it claims to follow from. */
const tellingText = z.array(z.strictObject({ when, text: textSchema, requires })).min(1);

export const lineSchema = z.strictObject({
  who: nameOf('speaker'),
  text: textSchema,
  mood: marked(z.enum(MOODS), { refersTo: 'mood' }).optional(),
  cue: marked(z.enum(CUES), { refersTo: 'cue' }).optional(),
  when,
  /** What the line makes of the stage; it is read with the stage they leave. */
  moves: movesSchema.optional(),
  /** What has changed once it has been read: seen with whatever comes next. */
  after: afterSchema.optional(),
});

const gradeCase = z.strictObject({ when, grade: graded, why: textSchema, nearMiss: z.boolean().optional() });

const effect = z.strictObject({
  person,
  anger: z.int().min(-5).max(5).optional(),
  trust: z.int().min(-4).max(4).optional(),
  heard: z.int().min(-3).max(3).optional(),
  progress: z.int().min(-3).max(3).optional(),
  face: z.int().min(-2).max(2).optional(),
  because: textSchema,
});

/** What a choice and a silence have in common: they land on people and lead somewhere. */
const utterance = {
  acts,
  overheard: byPerson(acts).optional(),
  grade: z.union([graded, z.array(gradeCase).min(1)]),
  why: textSchema.optional(),
  reply: z.array(lineSchema).optional(),
  thinks: z.union([textSchema, conditionalText]).optional(),
  /** Whose thought that is; the person addressed where it is left out. */
  thinker: person.optional(),
  go: go.optional(),
  learns: learns.optional(),
  clears: facts.optional(),
  law: laws.optional(),
  effect: z.array(effect).optional(),
};

const choiceSchema = z.strictObject({
  text: textSchema,
  to: person,
  /** Whom it is said to in the trainee's eyes, where that is not the one it lands on: everybody about. */
  whom: textSchema.max(8).optional(),
  register: nameOf('register'),
  ...utterance,
  when,
  nearMiss: z.boolean().optional(),
  redline: nameOf('redline').optional(),
  promises: namesOf('promise').optional(),
  accept: accept.optional(),
});

const silenceSchema = z.strictObject({ ...utterance, to: person.optional() });
marked(choiceSchema, { part: 'choice' });
marked(silenceSchema, { part: 'silence' });

export const endingSchema = z.strictObject({
  title: textSchema,
  worth: z.int().min(0).max(4),
  later: tellingText,
  verdicts: byPerson(tellingText).optional(),
  settles: z.record(nameOf('promise'), z.enum(['kept', 'broken', 'withdrawn', 'open'])).optional(),
  requires,
  /** What is seen with it, at whatever place and time. */
  picture: stageSchema.optional(),
});

const nodeSchema = z.strictObject({
  /** The whole stage on arriving here, or what differs from the phase's. */
  stage: z.union([stageSchema, movesSchema]).optional(),
  say: z.array(lineSchema).optional(),
  learns: learns.optional(),
  clears: facts.optional(),
  choices: idRecord(choiceSchema).optional(),
  silence: silenceSchema.optional(),
  next: target.optional(),
  go: go.optional(),
  ending: endingSchema.optional(),
  law: laws.optional(),
  accept: accept.optional(),
});
marked(nodeSchema, { part: 'node' });

const nodes = () => marked(idRecord(nodeSchema), { declares: 'node' });

export const phaseSchema = z.strictObject({
  title: textSchema,
  setting: setting.optional(),
  place: marked(z.enum(PLACES), { refersTo: 'place' }).optional(),
  /** The whole stage on arriving at any node that declares none. */
  stage: stageSchema.optional(),
  main: person,
  side: namesOf('person').optional(),
  carry: marked(z.array(z.enum(['heard', 'progress', 'face'])), { distinct: true }).optional(),
  silence: silenceSchema.optional(),
  nodes: nodes(),
});

/** A map and no object: the order its author wrote it in stays (earlier hashes rest on it). */
const look = marked(z.record(z.string().max(24), z.string().max(40)), { words: LOOK_WORDS });

const start = z.strictObject({
  anger: z.int().min(0).max(5),
  trust: z.int().min(0).max(4),
  face: z.int().min(0).max(2),
});

const wordedVoice = z.strictObject({
  sex: z.enum(VOICE_SEXES),
  pitch: z.enum(VOICE_PITCHES).optional(),
  pace: z.enum(VOICE_PACES).optional(),
});
/** As files of before wrote it. */
const measuredVoice = z.strictObject({
  pitch: z.number().min(0).max(2),
  rate: z.number().min(0.5).max(2),
});

export const castSchema = z.strictObject({
  name: textSchema,
  call: textSchema,
  age: z.int().min(1).max(120),
  about: textSchema,
  disposition: nameOf('disposition'),
  /** How many they are: several people who feel and speak as one, and are seen as a crowd. */
  group: z.int().min(3).max(500).optional(),
  start: start.optional(),
  hotButtons: modelActs.optional(),
  keys: modelActs.optional(),
  outburst: nameOf('node').optional(),
  walkout: nameOf('node').optional(),
  look: look.optional(),
  voice: z.union([wordedVoice, measuredVoice]).optional(),
});

/** A scenario that is the return of a promise made in another one, `profile: short`. */
export const returnsSchema = z.strictObject({
  /** The scenario it was made in, and its name there. */
  from: idSchema,
  promise: idSchema,
  /** Facts of this file: it is taken up after the day; it was not taken up at all, and the person came instead. */
  late: nameOf('fact'),
  lapsed: nameOf('fact'),
  /** Facts of both files, brought along as they were when that run ended. */
  facts: namesOf('fact').optional(),
  /** People of both files whose trust is brought along, kept within these bounds. */
  trust: byPerson(z.strictObject({ min: z.int().min(0).max(4), max: z.int().min(0).max(4) })).optional(),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  title: textSchema,
  setting,
  level: z.int().min(1).max(3),
  minutes: z.int().min(1).max(60),
  profile: z.enum(['full', 'short']),
  focus: z
    .array(marked(z.enum(DIMENSIONS), { refersTo: 'dimension' }))
    .min(1)
    .max(3),
  lawDate: z.iso.date(),
  reviewed: z.strictObject({ legal: textSchema.nullable(), expert: textSchema.nullable() }),
  warning: textSchema.optional(),
  briefing: z.strictObject({
    place: textSchema,
    time: textSchema,
    story: z.array(textSchema).min(1),
    task: textSchema,
    light: marked(z.enum(LIGHTS), { refersTo: 'light' }).optional(),
    /** Whom the officer knows of beforehand; everybody where it is left out. */
    knows: namesOf('person').optional(),
  }),
  cast: marked(idRecord(castSchema), { declares: 'person' }),
  facts: marked(
    idRecord(
      z.strictObject({
        name: textSchema,
        note: textSchema.optional(),
        kind: z.enum(['clue', 'circumstance']).optional(),
        initially: z.boolean().optional(),
        /** A clue one can see: what shows it. */
        seen: marked(z.enum(PROPS), { refersTo: 'prop' }).optional(),
        /** What came of it took so long: clocks on the wall show it, 1–60 minutes. */
        minutes: z.number().int().min(1).max(60).optional(),
      }),
    ),
    { declares: 'fact' },
  ).optional(),
  promises: marked(
    idRecord(
      z.strictObject({
        what: textSchema,
        by: textSchema,
        to: person,
        /** It falls due so many days after; left out where what becomes of it is settled in the talk itself. */
        days: z.int().min(0).max(60).optional(),
      }),
    ),
    { declares: 'promise' },
  ).optional(),
  returns: returnsSchema.optional(),
  start: nameOf('node'),
  phases: idRecord(phaseSchema),
  interrupts: nodes().optional(),
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
