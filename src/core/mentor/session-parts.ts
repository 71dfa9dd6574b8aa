import * as z from 'zod';
import '../shared/no-eval.ts';
import { transcriptSchema } from '../play/transcript.ts';
import { tokenSchema } from '../room/room-token.ts';
import { DIMENSIONS } from '../rubric/catalog.ts';
import { idSchema } from '../scenario/id.ts';

// What a mentor-led session is made of, as it goes over a wire and lies in a store. One vocabulary for the room in which
// it happens (`core/room`), the record that is kept of it, and every page that shows it.

const words = (most: number) => z.string().trim().min(1).max(most);
const dimension = z.enum(DIMENSIONS);
/** The turn of the run it is about: 0-based decision on the path that counts when it was said. */
const turn = z.int().min(0).max(999);
const at = z.iso.datetime();

/** Who takes part. `id` is made by chance; a profile's id where the machine knows the person. */
export const partnerSchema = z.strictObject({
  id: tokenSchema,
  name: words(24),
  unit: z.string().trim().max(40),
});
export type Partner = z.infer<typeof partnerSchema>;

/** What today is for. */
export const aimSchema = z.strictObject({
  dimensions: z.array(dimension).min(1).max(3),
  /** In the mentor's words; empty where the dimensions say it. */
  words: z.string().trim().max(120),
});
export type Aim = z.infer<typeof aimSchema>;

/** Something the mentor saw, or missed, at one utterance, by one key. `act`: an indicator of acts.yaml. */
export const markSchema = z.strictObject({ turn, act: idSchema, seen: z.boolean() });
export type ActMark = z.infer<typeof markSchema>;

/** A note at one line. `line`: key of the line it stands at; `shown`: to the trainee as well. */
export const noteSchema = z.strictObject({
  id: tokenSchema,
  line: z.string().min(1).max(120),
  turn: turn.nullable(),
  text: words(400),
  shown: z.boolean(),
});
export type SessionNote = z.infer<typeof noteSchema>;

/** Why somebody said what they said, in one tap. */
export const WHYS = ['his-heart', 'rule', 'result', 'habit', 'stuck'] as const;
/** 「你为什么这么说」 and its answer: words, or one tap, or both. */
export const questionSchema = z.strictObject({
  id: tokenSchema,
  turn,
  tap: z.enum(WHYS).nullable(),
  words: z.string().trim().max(400),
});
export type WhyQuestion = z.infer<typeof questionSchema>;

export const OVERALL = ['alone', 'beside', 'more'] as const;
/** 1 lowest, 5 highest. */
const five = z.int().min(1).max(5);

/** One dimension as the mentor saw it. Compulsory words at 1 and 5 are `ratingProblems`' business, not the schema's. */
export const dimensionRatingSchema = z.strictObject({
  score: z.union([five, z.literal('not-seen')]),
  words: z.string().trim().max(400),
});

/** The mentor's form, whole. `overall` is a judgement of its own and part of no sum. */
export const ratingSchema = z.strictObject({
  dimensions: z.record(dimension, dimensionRatingSchema),
  /** 放心让他自己去 / 我在旁边 / 还要再带. */
  overall: z.enum(OVERALL),
  overallWords: z.string().trim().max(400),
  /** 「他下回来，你开不开门？」 from the citizen's chair. */
  chair: z.strictObject({ score: five, words: z.string().trim().max(400) }),
});
export type MentorRating = z.infer<typeof ratingSchema>;

/** A rating as it was saved; later ones are second ratings, each with its reason. */
export const savedRatingSchema = z.strictObject({
  rating: ratingSchema,
  at,
  /** Empty in the first. */
  because: z.string().trim().max(400),
});
export type SavedRating = z.infer<typeof savedRatingSchema>;

/** What another mentor thought of the same run, read as a talk and rated blind. One of each mentor; kept as rated. */
export const otherRatingSchema = z.strictObject({ mentor: partnerSchema, rating: ratingSchema, at });
export type OtherRating = z.infer<typeof otherRatingSchema>;

/** 感受 → 还原 → 剖析 → 小结. */
export const DEBRIEF_STEPS = ['feelings', 'facts', 'analysis', 'summary'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** What was said to one question of the debrief; the trainee's first. `question`: id of a question drawn from the run. */
export const debriefAnswerSchema = z.strictObject({
  step: z.enum(DEBRIEF_STEPS),
  question: z.string().min(1).max(120),
  /** As it was asked: the record is read where the scenario may not be. */
  asked: words(300),
  trainee: z.string().trim().max(600),
  mentor: z.string().trim().max(600),
});
export type DebriefAnswer = z.infer<typeof debriefAnswerSchema>;

/** The one promise a session ends with. */
export const agreementSchema = z.strictObject({
  text: words(200),
  dimension: dimension.nullable(),
  /** Calendar day, local to whoever agreed. */
  due: z.iso.date(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Whether an agreement was kept; the newest word on it counts. */
export const keptSchema = z.strictObject({ kept: z.enum(['yes', 'partly', 'no']), at });
export type AgreementKept = z.infer<typeof keptSchema>;

/** Two taps of the trainee: of use, and could speak freely; 1 no … 3 yes. */
export const debriefRatingSchema = z.strictObject({
  useful: z.int().min(1).max(3),
  free: z.int().min(1).max(3),
});
export type DebriefRating = z.infer<typeof debriefRatingSchema>;

/** Something played beside the run and not counted: 换我来, 假设他更生气了, 换位. */
export const ASIDES = ['demonstration', 'what-if', 'other-chair'] as const;
export const asideSchema = z.strictObject({
  kind: z.enum(ASIDES),
  turn,
  /** What was said in it, in order, as it was read. */
  said: z.array(z.strictObject({ who: words(40), text: words(600) })).max(60),
});
export type SessionAside = z.infer<typeof asideSchema>;

/**
 * 带教记录: a session as it is kept. Made of the room when it ends, or is broken off with a rating or without; merging two of
 * one id takes from each what the other lacks and the newer word where both have one (`merge-sessions`).
 */
export const mentorSessionSchema = z.strictObject({
  format: z.literal(1),
  /** By chance: merging goes by it. */
  id: tokenSchema,
  startedAt: at,
  /** When any of it last changed; never earlier than `startedAt`. */
  changedAt: at,
  endedAt: at.nullable(),
  mentor: partnerSchema,
  trainee: partnerSchema,
  /** When the trainee said yes to keeping it. */
  agreedAt: at,
  aim: aimSchema,
  /** 带着答案看: chosen at the start; never counted in agreement. */
  withAnswers: z.boolean(),
  /** Title of the scenario as it was. */
  title: words(80),
  /** The run, an ordinary transcript (guided) that says whose session it is (`led`). */
  run: transcriptSchema,
  /** How the run ended; null: it was broken off. */
  runEnd: z.strictObject({ ending: z.string().min(1).max(100), at }).nullable(),
  marks: z.array(markSchema).max(2000),
  notes: z.array(noteSchema).max(500),
  questions: z.array(questionSchema).max(200),
  asides: z.array(asideSchema).max(60),
  /** In the order they were saved; the first is blind unless `withAnswers`. */
  ratings: z.array(savedRatingSchema).max(20),
  debrief: z.array(debriefAnswerSchema).max(40),
  debriefRating: debriefRatingSchema.nullable(),
  agreement: agreementSchema.nullable(),
  agreementKept: keptSchema.nullable(),
  /** The trainee's reply to the record. */
  reply: z.string().trim().max(600),
  /** When that was written; null: not yet. The newer reply counts. */
  repliedAt: at.nullable(),
  /** Of other mentors, for how far they agree; by the mentor's id. */
  otherRatings: z.array(otherRatingSchema).max(10),
  /** Calendar day the mentor was last calibrated; null: never. */
  calibrated: z.iso.date().nullable(),
});
export type MentorSession = z.infer<typeof mentorSessionSchema>;
