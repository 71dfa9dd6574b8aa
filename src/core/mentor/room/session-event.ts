import * as z from 'zod';
import '../../shared/no-eval.ts';
import { presenceSchemas } from '../../room/presence.ts';
import { journalSchemas, tokenSchema } from '../../room/room-token.ts';
import { runSchemas } from '../../room/run-body.ts';
import { idSchema } from '../../scenario/id.ts';
import { HASH_FORM } from '../../shared/hash-form.ts';
import {
  agreementSchema,
  ASIDES,
  debriefAnswerSchema,
  debriefRatingSchema,
  DEBRIEF_STEPS,
  markSchema,
  noteSchema,
  questionSchema,
  ratingSchema,
} from '../session-parts.ts';
import { draftSchema } from './draft-schema.ts';
import { sessionTermsSchema } from './session-opening.ts';

const hash = z.string().regex(HASH_FORM);
/** 0-based decision on the path that counts. */
const turn = z.int().min(0).max(999);

/** A line of something played beside the run, as it was read. */
export const asideLineSchema = z.strictObject({
  who: z.string().trim().min(1).max(40),
  text: z.string().trim().min(1).max(600),
});
export type AsideLine = z.infer<typeof asideLineSchema>;
const lines = z.array(asideLineSchema).max(60);

/** How the person is set by hand, one step: 更生气了, 更信不过你了, 消了点气. */
export const WHAT_IFS = ['angrier', 'colder', 'softer'] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

/** What a session begins with; the first line of its journal. */
export const sessionOpenedSchema = z.strictObject({
  type: z.literal('opened'),
  room: tokenSchema,
  kind: z.literal('mentor'),
  scenario: idSchema,
  /** Of the scenario as it is played, of what it is scored by, of what is said and scored in it. */
  hash,
  key: hash.optional(),
  play: hash.optional(),
  title: z.string().trim().min(1).max(80),
  /** Id of the run. */
  run: tokenSchema,
  /** Orders options. */
  seed: z.int().min(0).max(0xffffffff),
  ...sessionTermsSchema.shape,
});
export type SessionOpened = z.infer<typeof sessionOpenedSchema>;

/** All that can happen in a session. */
export const sessionBodySchema = z.discriminatedUnion('type', [
  sessionOpenedSchema,
  ...presenceSchemas,
  /** The trainee says yes to keeping it, or no: then nothing of it is kept. */
  z.strictObject({ type: z.literal('agreed') }),
  z.strictObject({ type: z.literal('declined') }),
  /** The run as the trainee plays it, and 退回. */
  ...runSchemas,
  /** 停: the trainee's window stands still. */
  z.strictObject({ type: z.literal('stopped') }),
  /** 「你为什么这么说」: stands still too. */
  z.strictObject({ type: z.literal('asked'), id: tokenSchema, turn }),
  z.strictObject({ type: z.literal('answered'), question: questionSchema }),
  z.strictObject({ type: z.literal('went-on') }),
  z.strictObject({ type: z.literal('marked'), mark: markSchema }),
  /** Takes the last mark back. */
  z.strictObject({ type: z.literal('unmarked') }),
  z.strictObject({ type: z.literal('noted'), note: noteSchema }),
  z.strictObject({ type: z.literal('note-dropped'), note: tokenSchema }),
  /** Something played beside the run, from the decision that is open. */
  z.strictObject({
    type: z.literal('aside-began'),
    id: tokenSchema,
    kind: z.enum(ASIDES),
    turn,
    whatIf: z.enum(WHAT_IFS).nullable(),
  }),
  /** Somebody speaks in it. `replies`: what the person might answer, where the trainee is to be the person. */
  z.strictObject({
    type: z.literal('aside-said'),
    id: tokenSchema,
    choice: idSchema,
    lines,
    replies: z.array(asideLineSchema).max(8),
  }),
  /** The trainee has answered as the person. */
  z.strictObject({ type: z.literal('aside-replied'), id: tokenSchema, reply: z.int().min(0).max(7), lines }),
  z.strictObject({ type: z.literal('aside-ended'), id: tokenSchema }),
  /** The play is over; `ending`: of the scenario; null: it was broken off. */
  z.strictObject({ type: z.literal('run-ended'), ending: z.string().min(1).max(100).nullable() }),
  /** The form as far as it is filled in: a killed window loses nothing of it. */
  z.strictObject({ type: z.literal('drafted'), draft: draftSchema }),
  z.strictObject({ type: z.literal('rated'), rating: ratingSchema }),
  /** A second rating, with its reason. */
  z.strictObject({
    type: z.literal('rated-again'),
    rating: ratingSchema,
    because: z.string().trim().min(1).max(400),
  }),
  z.strictObject({ type: z.literal('stepped'), step: z.enum(DEBRIEF_STEPS) }),
  z.strictObject({ type: z.literal('debriefed'), answer: debriefAnswerSchema }),
  z.strictObject({ type: z.literal('promised'), agreement: agreementSchema }),
  /** The record stands; the trainee may reply. */
  z.strictObject({ type: z.literal('recorded') }),
  z.strictObject({ type: z.literal('tapped'), rating: debriefRatingSchema }),
  z.strictObject({ type: z.literal('replied'), reply: z.string().trim().max(600) }),
  z.strictObject({ type: z.literal('ended') }),
]);
export type SessionBody = z.infer<typeof sessionBodySchema>;
export type SessionBodyType = SessionBody['type'];

/** Who may say what: the keeper, the mentor's desk, the trainee's window, or either of the two. */
export const MAY_SAY: Readonly<Record<SessionBodyType, 'keeper' | 'desk' | 'screen' | 'both'>> = {
  opened: 'keeper',
  joined: 'keeper',
  left: 'keeper',
  back: 'keeper',
  agreed: 'screen',
  declined: 'screen',
  told: 'screen',
  chose: 'screen',
  rewound: 'desk',
  stopped: 'desk',
  asked: 'desk',
  answered: 'both',
  'went-on': 'desk',
  marked: 'desk',
  unmarked: 'desk',
  noted: 'desk',
  'note-dropped': 'desk',
  'aside-began': 'desk',
  'aside-said': 'both',
  'aside-replied': 'screen',
  'aside-ended': 'desk',
  'run-ended': 'desk',
  drafted: 'desk',
  rated: 'desk',
  'rated-again': 'desk',
  stepped: 'desk',
  debriefed: 'both',
  promised: 'desk',
  recorded: 'desk',
  tapped: 'screen',
  replied: 'screen',
  ended: 'desk',
};

const journal = journalSchemas(sessionBodySchema);
export const sessionMessageSchema = journal.messageSchema;
export type SessionMessage = z.infer<typeof sessionMessageSchema>;

/** Format 1 of a line of a session's journal. */
export const sessionEventSchema = journal.eventSchema;
export type SessionEvent = z.infer<typeof sessionEventSchema>;
