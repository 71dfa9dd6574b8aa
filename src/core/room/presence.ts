import * as z from 'zod';
import '../shared/no-eval.ts';
import { memberNameSchema } from './member-name.ts';
import { ROLES, type Role } from './role.ts';
import { tokenSchema } from './room-token.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Connected, as far as the keeper knows. */
  readonly here: boolean;
  /** Place in the order of joining. */
  readonly joined: number;
}

const member = tokenSchema;

/** Comings and goings, in every kind of room. */
export const presenceSchemas = [
  z.strictObject({ type: z.literal('joined'), member, role: z.enum(ROLES), name: memberNameSchema }),
  z.strictObject({ type: z.literal('left'), member }),
  z.strictObject({ type: z.literal('back'), member }),
] as const;

export type PresenceBody = z.infer<(typeof presenceSchemas)[number]>;

type Members = ReadonlyMap<string, Member>;

/** Members with something of one of them changed. */
export function withMember(members: Members, id: string, change: Partial<Member>): Members {
  const member = members.get(id);
  return member ? new Map(members).set(id, { ...member, ...change }) : members;
}

/** Members after somebody came or went; `joined`: their place in the order, where they are new. */
export function foldPresence(members: Members, body: PresenceBody, joined: number): Members {
  if (body.type !== 'joined') return withMember(members, body.member, { here: body.type === 'back' });
  const { member: id, role, name } = body;
  return new Map(members).set(id, { id, role, name, here: true, joined: members.get(id)?.joined ?? joined });
}
