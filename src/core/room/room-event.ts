import * as z from 'zod';
import '../shared/no-eval.ts';
import { eventSchema } from '../play/transcript.ts';
import { idSchema } from '../scenario/id.ts';
import { HASH_FORM } from '../shared/hash-form.ts';
import { memberNameSchema } from './member-name.ts';
import { presenceSchemas } from './presence.ts';
import { journalSchemas, momentSchema, tokenSchema } from './room-token.ts';
import { runSchemas, toldSchema } from './run-body.ts';
import { WAYS } from './way.ts';

/** What an option is called in a room: the place it stands at, in an order of the room's own. Its id would tell. */
export const MARKS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Mark = (typeof MARKS)[number];

/** Why somebody chose as they did, in one tap: what the person feels, what the rules say, what comes of it. */
export const REASONS = ['feeling', 'rule', 'result'] as const;
export type Reason = (typeof REASONS)[number];

/** 1 silent, before the talk; 2 after it. */
export type Round = 1 | 2;

const moment = momentSchema;
/** Questions of a lesson count from 0. */
export const questionNumber = z.int().min(0).max(499);
const question = questionNumber;
export const roundSchema = z.literal([1, 2]);
const round = roundSchema;
const mark = z.enum(MARKS);
/** Hands counted for each option, in the order of the options. */
export const handsSchema = z.array(z.int().min(0).max(1000)).min(2).max(MARKS.length);
const told = toldSchema;

/** As much as a kept scenario may say in one place (`exchange/kept`): own and earlier ones as well. */
const words = z.string().max(10_000);

const optionSchema = z.strictObject({
  mark,
  text: words.min(1),
  /** Whom it is said to, where that does not go without saying. */
  to: words.optional(),
});
export type RoomOption = z.infer<typeof optionSchema>;

/** What an option is worth and why: for nobody but the desk before it is revealed. */
const keySchema = z.strictObject({
  mark,
  /** Its id in the scenario. */
  choice: idSchema,
  /** 0 worst, 3 best. */
  grade: z.int().min(0).max(3),
  /** What it does, in words for people. */
  acts: z.array(words).max(500),
  why: words,
});

const questionSchema = z.strictObject({
  question,
  /** Of the scenario. */
  node: idSchema,
  /** In the order they stand in on the screen and on every phone. */
  options: z.array(optionSchema).min(2).max(MARKS.length),
  /** As many, in the same order. */
  key: z.array(keySchema).min(2).max(MARKS.length),
  /** What was read before it since the last choice, for whoever was not there. */
  said: z.array(z.string().min(1).max(500)).max(8).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** All that can happen in a class. */
export const bodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('opened'),
    room: tokenSchema,
    kind: z.literal('class'),
    scenario: idSchema,
    hash: z.string().regex(HASH_FORM),
    /** Draws who talks to whom. */
    seed: z.int().min(0).max(0xffffffff),
    /** 记名, announced at the start; else nobody is told who chose what. */
    named: z.boolean(),
  }),
  ...presenceSchemas,
  z.strictObject({ type: z.literal('renamed'), member: tokenSchema, name: memberNameSchema }),
  z.strictObject({ type: z.literal('removed'), member: tokenSchema }),
  /** A decision stands: phones fetch it, no clock runs yet. */
  z.strictObject({ type: z.literal('asked'), ...questionSchema.shape }),
  /** This phone has what the question needs. */
  z.strictObject({ type: z.literal('ready'), question }),
  /** Without `until` it is open until it is closed by hand. */
  z.strictObject({ type: z.literal('voting'), question, round, until: moment.optional() }),
  z.strictObject({ type: z.literal('extended'), question, round, until: moment }),
  z.strictObject({ type: z.literal('vote'), question, round, mark }),
  /** Hands counted in the room, in the order of the options, where there is no network. Stands in for votes. */
  z.strictObject({
    type: z.literal('hands'),
    question,
    round,
    counts: handsSchema,
  }),
  z.strictObject({ type: z.literal('closed'), question, round }),
  z.strictObject({ type: z.literal('reason'), question, reason: z.enum(REASONS) }),
  z.strictObject({ type: z.literal('talking'), question }),
  z.strictObject({ type: z.literal('revealed'), question }),
  /** The scene as the instructor takes it: its lines, the branch, 换人重来. */
  ...runSchemas,
  /** What is done from now on. */
  z.strictObject({ type: z.literal('way'), way: z.enum(WAYS) }),
  /** A seat's own run, where each plays alone: what it chose, and how many entries of its talk it has read. */
  z.strictObject({ type: z.literal('played'), event: eventSchema, told }),
  z.strictObject({ type: z.literal('read'), told }),
  /** A veteran's judgement of one option, 0 worst, 3 best. */
  z.strictObject({ type: z.literal('rated'), question, mark, grade: z.int().min(0).max(3) }),
  z.strictObject({ type: z.literal('ended') }),
]);
export type RoomBody = z.infer<typeof bodySchema>;
export type BodyType = RoomBody['type'];

/** Who may say what: the keeper, whoever steers (the desk and its remote), or a seat or an observer of itself. */
export const MAY_SAY: Readonly<Record<BodyType, 'keeper' | 'steer' | 'seat' | 'observer'>> = {
  opened: 'keeper',
  joined: 'keeper',
  left: 'keeper',
  back: 'keeper',
  renamed: 'steer',
  removed: 'steer',
  asked: 'steer',
  ready: 'seat',
  voting: 'steer',
  extended: 'steer',
  vote: 'seat',
  hands: 'steer',
  closed: 'steer',
  reason: 'seat',
  talking: 'steer',
  revealed: 'steer',
  told: 'steer',
  chose: 'steer',
  rewound: 'steer',
  way: 'steer',
  played: 'seat',
  read: 'seat',
  rated: 'observer',
  ended: 'steer',
};

const journal = journalSchemas(bodySchema);
export const messageSchema = journal.messageSchema;
export type RoomMessage = z.infer<typeof messageSchema>;

/** Format 1 of a line of a class's journal. */
export const roomEventSchema = journal.eventSchema;
export type RoomEvent = z.infer<typeof roomEventSchema>;
