import * as z from 'zod';
import '../../shared/no-eval.ts';
import { tokenSchema } from '../../room/room-token.ts';
import {
  agreementSchema,
  debriefAnswerSchema,
  debriefRatingSchema,
  DEBRIEF_STEPS,
  markSchema,
  noteSchema,
  ratingSchema,
  WHYS,
} from '../session-parts.ts';
import { draftSchema } from './draft-schema.ts';
import { WHAT_IFS } from './session-event.ts';

/** Decisions the sender saw taken: two presses are one step. */
const turns = z.int().min(0).max(999);
/** What an option is called in a window: its place, a, b, … Its id would tell. */
const place = z.string().regex(/^[a-f]$/);
const type = <Name extends string>(name: Name) => z.literal(name);

/**
 * What a window asks of whoever keeps the session: the trainee's plays, the mentor's does the rest. Each is sent with an
 * id of its own, by which a retry is known. What means nothing at the moment is refused.
 */
export const sessionRequestSchema = z.discriminatedUnion('type', [
  /** The trainee. */
  z.strictObject({ type: type('agree') }),
  z.strictObject({ type: type('decline') }),
  /** `shown`: key of the line the sender saw, `''` before the first. */
  z.strictObject({ type: type('line'), shown: z.string().max(120) }),
  z.strictObject({ type: type('choose'), turns, place }),
  z.strictObject({ type: type('reply-as'), aside: tokenSchema, reply: z.int().min(0).max(7) }),
  z.strictObject({ type: type('tap'), rating: debriefRatingSchema }),
  z.strictObject({ type: type('reply'), text: z.string().trim().max(600) }),
  /** Either of the two: on one screen the mentor's keys say what the trainee answers. */
  z.strictObject({
    type: type('answer'),
    question: tokenSchema,
    tap: z.enum(WHYS).nullable(),
    words: z.string().trim().max(400),
  }),
  z.strictObject({ type: type('debrief'), answer: debriefAnswerSchema }),
  /** `said`: lines the sender saw in the aside. */
  z.strictObject({ type: type('aside-say'), aside: tokenSchema, said: z.int().min(0).max(60), place }),
  /** The mentor. */
  z.strictObject({ type: type('stop') }),
  /** 「你为什么这么说」, of the last words. */
  z.strictObject({ type: type('ask-why'), turns }),
  z.strictObject({ type: type('go-on') }),
  z.strictObject({ type: type('mark'), mark: markSchema }),
  z.strictObject({ type: type('unmark') }),
  z.strictObject({ type: type('note'), note: noteSchema }),
  z.strictObject({ type: type('drop-note'), note: tokenSchema }),
  z.strictObject({ type: type('demonstrate'), turns }),
  z.strictObject({ type: type('what-if'), turns, how: z.enum(WHAT_IFS) }),
  z.strictObject({ type: type('other-chair'), turns }),
  z.strictObject({ type: type('aside-end'), aside: tokenSchema }),
  z.strictObject({ type: type('back'), turn: turns }),
  /** The play is over: how it ended has been told, or it is broken off. */
  z.strictObject({ type: type('finish') }),
  z.strictObject({ type: type('draft'), draft: draftSchema }),
  z.strictObject({ type: type('rate'), rating: ratingSchema }),
  z.strictObject({
    type: type('rate-again'),
    rating: ratingSchema,
    because: z.string().trim().min(1).max(400),
  }),
  z.strictObject({ type: type('step'), step: z.enum(DEBRIEF_STEPS) }),
  z.strictObject({ type: type('promise'), agreement: agreementSchema }),
  z.strictObject({ type: type('record') }),
  /** Ends the session; the journal goes: its record has been stored. */
  z.strictObject({ type: type('end') }),
]);

export type SessionRequest = z.infer<typeof sessionRequestSchema>;

/** A request from untrusted data; undefined where it is none. */
export const readSessionRequest = (data: unknown): SessionRequest | undefined =>
  sessionRequestSchema.safeParse(data).data;
