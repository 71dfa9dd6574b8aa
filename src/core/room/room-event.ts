import * as z from 'zod';
import '../shared/no-eval.ts';
import { eventSchema } from '../play/transcript.ts';
import { idSchema } from '../scenario/id.ts';
import { HASH_FORM } from '../shared/hash-form.ts';
import { memberNameSchema } from './member-name.ts';

/** The windows on a room. Which one somebody looks through decides what they see. */
export const ROLES = ['desk', 'remote', 'screen', 'seat', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** What an option is called in a room: the place it stands at, in an order of the room's own. Its id would tell. */
export const MARKS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Mark = (typeof MARKS)[number];

/** Why somebody chose as they did, in one tap: what the person feels, what the rules say, what comes of it. */
export const REASONS = ['feeling', 'rule', 'result'] as const;
export type Reason = (typeof REASONS)[number];

/** 1 silent, before the talk; 2 after it. */
export type Round = 1 | 2;

/** Made by its sender, by chance: a retry is known by it. */
const token = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
/** Milliseconds since 1970, by the keeper's clock. */
const moment = z.int().min(0);
/** Questions of a lesson count from 0. */
const question = z.int().min(0).max(499);
const round = z.literal([1, 2]);
const mark = z.enum(MARKS);

const optionSchema = z.strictObject({
  mark,
  text: z.string().min(1).max(400),
  /** Whom it is said to, where that does not go without saying. */
  to: z.string().max(40).optional(),
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
  acts: z.array(z.string().max(60)).max(8),
  why: z.string().max(800),
});

const questionSchema = z.strictObject({
  question,
  /** Of the scenario. */
  node: idSchema,
  /** In the order they stand in on the screen and on every phone. */
  options: z.array(optionSchema).min(2).max(MARKS.length),
  /** As many, in the same order. */
  key: z.array(keySchema).min(2).max(MARKS.length),
});
export type Question = z.infer<typeof questionSchema>;

/** All that can happen in a class. */
export const bodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('opened'),
    room: token,
    kind: z.literal('class'),
    scenario: idSchema,
    hash: z.string().regex(HASH_FORM),
    /** Draws who talks to whom. */
    seed: z.int().min(0).max(0xffffffff),
    /** 记名, announced at the start; else nobody is told who chose what. */
    named: z.boolean(),
  }),
  z.strictObject({ type: z.literal('joined'), member: token, role: z.enum(ROLES), name: memberNameSchema }),
  z.strictObject({ type: z.literal('left'), member: token }),
  z.strictObject({ type: z.literal('back'), member: token }),
  z.strictObject({ type: z.literal('renamed'), member: token, name: memberNameSchema }),
  z.strictObject({ type: z.literal('removed'), member: token }),
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
    counts: z.array(z.int().min(0).max(1000)).min(2).max(MARKS.length),
  }),
  z.strictObject({ type: z.literal('closed'), question, round }),
  z.strictObject({ type: z.literal('reason'), question, reason: z.enum(REASONS) }),
  z.strictObject({ type: z.literal('talking'), question }),
  z.strictObject({ type: z.literal('revealed'), question }),
  /** The branch the instructor takes: an ordinary event of the run. The scene goes on. */
  z.strictObject({ type: z.literal('chose'), event: eventSchema }),
  z.strictObject({ type: z.literal('ended') }),
]);
export type RoomBody = z.infer<typeof bodySchema>;
export type BodyType = RoomBody['type'];

/** The keeper itself, where an event is nobody's: the time is up, somebody's connection is gone. */
export const KEEPER = 'keeper';

/** Who may say what: the keeper, whoever steers (the desk and its remote), or a seat of itself. */
export const MAY_SAY: Readonly<Record<BodyType, 'keeper' | 'steer' | 'seat'>> = {
  opened: 'keeper',
  joined: 'keeper',
  left: 'keeper',
  back: 'keeper',
  renamed: 'steer',
  removed: 'steer',
  asked: 'keeper',
  ready: 'seat',
  voting: 'steer',
  extended: 'steer',
  vote: 'seat',
  hands: 'steer',
  closed: 'steer',
  reason: 'seat',
  talking: 'steer',
  revealed: 'steer',
  chose: 'keeper',
  ended: 'steer',
};

/** What somebody sends to the keeper. */
export const messageSchema = z.strictObject({ id: token, by: token, body: bodySchema });
export type RoomMessage = z.infer<typeof messageSchema>;

/** Format 1 of a line of a room's journal: a message, its place in the order the keeper gave (0, 1, …), and when. */
export const roomEventSchema = z.strictObject({
  ...messageSchema.shape,
  order: z.int().min(0),
  at: moment,
});
export type RoomEvent = z.infer<typeof roomEventSchema>;
