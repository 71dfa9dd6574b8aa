import * as z from 'zod';
import '../shared/no-eval.ts';
import { idSchema } from '../scenario/id.ts';
import { handsSchema, MARKS, questionNumber, REASONS, roundSchema } from './room-event.ts';
import { tokenSchema } from './room-token.ts';
import { WAYS } from './way.ts';

const mark = z.enum(MARKS);
/** Seconds of a vote, or more and fewer of them. */
const SECONDS = 3600;
/** Decisions taken. */
const turns = z.int().min(0).max(999);

/**
 * What a window asks of whoever keeps the class. The desk and the remote steer; a seat votes; an observer rates. Each
 * is sent with an id of its own, by which a retry is known. What means nothing at the moment is refused.
 */
export const classRequestSchema = z.discriminatedUnion('type', [
  /** Steering. `shown`: key of the line the sender saw, `''` before the first: a doubled press shows one line. */
  z.strictObject({ type: z.literal('line'), shown: z.string().max(120) }),
  /** All lines up to the next decision or the end. */
  z.strictObject({ type: z.literal('lines'), shown: z.string().max(120) }),
  z.strictObject({ type: z.literal('ask') }),
  /** Without seconds the vote stays open until it is closed. */
  z.strictObject({
    type: z.literal('vote-opens'),
    round: roundSchema,
    seconds: z.int().min(1).max(SECONDS).optional(),
  }),
  /** Seconds more (or fewer) for the vote that is running. */
  z.strictObject({ type: z.literal('more-time'), seconds: z.int().min(-SECONDS).max(SECONDS) }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('hands'), round: roundSchema, counts: handsSchema }),
  z.strictObject({ type: z.literal('talk') }),
  z.strictObject({ type: z.literal('reveal') }),
  /**
   * The branch to go on with, as it is marked in the question or, where none was asked, among the options ahead.
   * Where nothing is on offer any mark is the silence. `turns`: decisions the sender saw taken, so that two presses
   * take one.
   */
  z.strictObject({ type: z.literal('take'), mark, turns: turns.optional() }),
  /** 换人重来: back to before the `turn`-th decision (0-based). */
  z.strictObject({ type: z.literal('back'), turn: turns }),
  z.strictObject({ type: z.literal('way'), way: z.enum(WAYS) }),
  z.strictObject({ type: z.literal('rename'), member: tokenSchema, name: z.string().max(200) }),
  z.strictObject({ type: z.literal('remove'), member: tokenSchema }),
  /** Ends the class; the journal goes unless it is to be kept. */
  z.strictObject({ type: z.literal('end') }),
  /** A seat. */
  z.strictObject({ type: z.literal('ready'), question: questionNumber }),
  z.strictObject({ type: z.literal('vote'), question: questionNumber, round: roundSchema, mark }),
  z.strictObject({ type: z.literal('reason'), question: questionNumber, reason: z.enum(REASONS) }),
  /**
   * A seat that plays alone. `choice`: the option by what its own view calls it. `turns`: decisions it saw taken, so that
   * a doubled tap counts once.
   */
  z.strictObject({ type: z.literal('play'), turns, choice: idSchema }),
  /** It wants so many lines before it, more than it has: a doubled tap shows one. */
  z.strictObject({ type: z.literal('read'), lines: z.int().min(0).max(5000) }),
  /** An observer: 0 worst, 3 best. */
  z.strictObject({ type: z.literal('rate'), question: questionNumber, mark, grade: z.int().min(0).max(3) }),
]);

export type ClassRequest = z.infer<typeof classRequestSchema>;

/** A request from untrusted data; undefined where it is none. */
export function readClassRequest(data: unknown): ClassRequest | undefined {
  const read = classRequestSchema.safeParse(data);
  return read.success ? read.data : undefined;
}
