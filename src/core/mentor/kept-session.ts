import { mergeSessions } from './merge-sessions.ts';
import type { MentorSession } from './session-parts.ts';

/** A session as it lies on a machine. */
export interface KeptSession {
  /** Profiles that see it besides its mentor and its trainee: whoever brought it here. Sorted, each once. */
  readonly keepers: readonly string[];
  readonly session: MentorSession;
}

/** Everybody who sees a session, by the profiles they go by. */
export const seenBy = ({ keepers, session }: KeptSession): string[] => [
  ...new Set([session.mentor.id, session.trainee.id, ...keepers]),
];

/** Two copies on one machine as one. Commutative, associative, idempotent. */
export const joinKept = (one: KeptSession, other: KeptSession): KeptSession => ({
  keepers: [...new Set([...one.keepers, ...other.keepers])].sort(),
  session: mergeSessions(one.session, other.session),
});

/** What of a session is its trainee's to read: all but the notes the mentor keeps to himself. */
export const traineeCopy = (session: MentorSession): MentorSession => ({
  ...session,
  notes: session.notes.filter(({ shown }) => shown),
});

/** A session as somebody may read it who goes by these profiles; undefined where they have no part in it. */
export function sessionFor(
  { keepers, session }: KeptSession,
  ids: ReadonlySet<string>,
): MentorSession | undefined {
  if (ids.has(session.mentor.id) || keepers.some((id) => ids.has(id))) return session;
  return ids.has(session.trainee.id) ? traineeCopy(session) : undefined;
}

/** In whose name a session is kept besides its two: nobody's where the person is one of them. */
export const keptBy = (session: MentorSession, own: readonly string[]): KeptSession => ({
  keepers: own.includes(session.mentor.id) || own.includes(session.trainee.id) ? [] : own.slice(-1),
  session,
});

/**
 * What is left of a session when a person is removed from a machine: nothing of one in which they were the trainee, or
 * where nobody else here sees it; else the record without their hold on it.
 *
 * @param gone the profiles they go by
 * @param staying the profiles of everybody else here
 */
export function withoutPerson(
  kept: KeptSession,
  gone: ReadonlySet<string>,
  staying: ReadonlySet<string>,
): KeptSession | undefined {
  if (gone.has(kept.session.trainee.id)) return undefined;
  const keepers = kept.keepers.filter((id) => !gone.has(id));
  const left = { ...kept, keepers };
  return seenBy(left).some((id) => staying.has(id)) ? left : undefined;
}
