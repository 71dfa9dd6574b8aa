import * as z from 'zod';
import { sessionRequestSchema } from '../../core/mentor/room/session-request.ts';
import { classRequestSchema } from '../../core/room/class-request.ts';
import { ROLES } from '../../core/room/role.ts';
import type { Asked, Hello } from '../../ports/room-wire.ts';

// What may come in over the wire, strictly: nothing is passed over, nothing is long.

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const helloSchema = z.strictObject({
  protocol: z.int(),
  role: z.enum(ROLES),
  token: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  code: z.string().max(32).optional(),
  key: z.string().max(64).optional(),
  name: z.string().max(200).optional(),
});

/** Of whichever kind of room: what means nothing in the one that is open is refused there. */
const askedSchema = z.strictObject({ id, request: z.union([classRequestSchema, sessionRequestSchema]) });

/** A greeting; undefined for what is none. */
export const readHello = (sent: unknown): Hello | undefined => helloSchema.safeParse(sent).data;

/** A request; undefined for what is none. */
export const readAsk = (sent: unknown): Asked | undefined => askedSchema.safeParse(sent).data;
