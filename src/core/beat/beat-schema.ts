import * as z from 'zod';
import '../shared/no-eval.ts';
import { idRecord, idSchema } from '../scenario/id.ts';
import { BEAT_PLACES, type BeatPlace } from './beat-places.ts';

const text = z.string().trim().min(1).max(60);

/** Something of a run that ended: a fact that held, a promise that was made, one of these endings. */
const conditionSchema = z.union([
  z.strictObject({ fact: idSchema }),
  z.strictObject({ promise: idSchema }),
  z.strictObject({ endings: z.array(idSchema).min(1).max(20) }),
]);

const doneSchema = z.strictObject({ when: conditionSchema, text });

/** 意见: what somebody complained of, or asked for again and again. */
const opinionSchema = z.strictObject({
  from: idSchema,
  what: text,
  /** It has come out only where one of these holds; left out, whoever has met the person knows. */
  known: z.array(conditionSchema).min(1).max(6).optional(),
  /** What was done: all that hold are told. */
  done: z.array(doneSchema).max(8),
  /** Done before their eyes where one of these holds: there is nothing left to tell. */
  settled: z.array(conditionSchema).min(1).max(6).optional(),
  /** Promises to tell them what came of it; the first that was made counts. */
  back: z.array(idSchema).max(6),
});

const personSchema = z.union([
  z.strictObject({
    at: z.enum(Object.keys(BEAT_PLACES) as [BeatPlace, ...BeatPlace[]]),
    /** Which door of it. */
    door: z.string().trim().min(1).max(10).optional(),
    /** Of the police: nobody whose satisfaction is asked. */
    colleague: z.literal(true).optional(),
  }),
  /** Not on the picture, and why. */
  z.strictObject({ elsewhere: text }),
]);

const scenarioSchema = z.strictObject({
  /** Everybody of its cast, and of its returns'. */
  people: idRecord(personSchema),
  /** One person of each household that is called on at home: it counts as called on when they have spoken. */
  visits: z.array(idSchema).max(12).optional(),
  /** Endings in which the parties have sat down at one table. */
  mediations: z.array(idSchema).max(20).optional(),
  opinions: z.array(opinionSchema).max(12).optional(),
});

/** `scenarios/beat.yaml`: where the people of the scenarios live, and what they have complained of. */
export const beatSchema = z.strictObject({ format: z.literal(1), scenarios: idRecord(scenarioSchema) });

export type Beat = z.infer<typeof beatSchema>;
export type BeatScenario = Beat['scenarios'][string];
export type BeatPerson = BeatScenario['people'][string];
export type BeatCondition = z.infer<typeof conditionSchema>;
export type Opinion = z.infer<typeof opinionSchema>;
