import * as z from 'zod';
import { MARKS, REASONS, ROLES } from '../../core/room/room-event.ts';
import type { Asked, Hello } from '../../ports/room-wire.ts';
import type { ClassRequest } from '../../session/room/class-request.ts';
import { WAYS } from '../../core/room/way.ts';

// What may come in over the wire, strictly: nothing is passed over, nothing is long.

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const count = z.int().min(0).max(100_000);
const question = z.int().min(0).max(499);
const round = z.literal([1, 2]);
const mark = z.enum(MARKS);
const name = z.string().max(200);

const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('line'), shown: z.string().max(200) }),
  z.strictObject({ type: z.literal('ask') }),
  z.strictObject({
    type: z.literal('vote-opens'),
    round,
    // Over JSON an undefined field is a missing one.
    seconds: z
      .int()
      .min(1)
      .max(3600)
      .optional()
      .transform((seconds) => seconds),
  }),
  z.strictObject({ type: z.literal('more-time'), seconds: z.int().min(-3600).max(3600) }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({
    type: z.literal('hands'),
    round,
    counts: z.array(z.int().min(0).max(1000)).min(2).max(MARKS.length),
  }),
  z.strictObject({ type: z.literal('talk') }),
  z.strictObject({ type: z.literal('reveal') }),
  z.strictObject({ type: z.literal('take'), mark }),
  z.strictObject({ type: z.literal('back'), turn: count }),
  z.strictObject({ type: z.literal('way'), way: z.enum(WAYS) }),
  z.strictObject({ type: z.literal('rename'), member: id, name }),
  z.strictObject({ type: z.literal('remove'), member: id }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('ready'), question }),
  z.strictObject({ type: z.literal('vote'), question, round, mark }),
  z.strictObject({ type: z.literal('reason'), question, reason: z.enum(REASONS) }),
  z.strictObject({ type: z.literal('play'), turns: count, choice: z.string().max(200) }),
  z.strictObject({ type: z.literal('read'), lines: count }),
  z.strictObject({ type: z.literal('rate'), question, mark, grade: z.int().min(0).max(3) }),
]);

const helloSchema = z.strictObject({
  protocol: z.int(),
  role: z.enum(ROLES),
  token: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  code: z.string().max(32).optional(),
  key: z.string().max(64).optional(),
  name: name.optional(),
});

const askedSchema = z.strictObject({ id, request: requestSchema });

/** A greeting; undefined for what is none. */
export const readHello = (sent: unknown): Hello | undefined => helloSchema.safeParse(sent).data;

export interface ReadAsk extends Asked {
  readonly request: ClassRequest;
}

/** A request; undefined for what is none. */
export function readAsk(sent: unknown): ReadAsk | undefined {
  const read = askedSchema.safeParse(sent);
  if (!read.success) return undefined;
  const { id: askId, request } = read.data;
  return {
    id: askId,
    request: request.type === 'vote-opens' ? { ...request, seconds: request.seconds } : request,
  };
}
