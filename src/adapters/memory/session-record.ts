import { joinKept, type KeptSession } from '../../core/mentor/kept-session.ts';
import { isSameSession } from '../../core/mentor/merge-sessions.ts';
import { type SessionLine, sessionLine } from '../../core/mentor/session-line.ts';
import type { MemoryState } from './memory-state.ts';

/** The latest first. */
export const latestFirst = <Line extends SessionLine>(lines: readonly Line[]): Line[] =>
  [...lines].sort((left, right) => {
    const [one, other] = [left, right].map(({ startedAt, id }) => `${startedAt} ${id}`);
    return (one ?? '') < (other ?? '') ? 1 : -1;
  });

/** What is kept after a session is given to a store that may have it already; undefined: that is another session. */
export function keptAfter(here: KeptSession | undefined, given: KeptSession): KeptSession | undefined {
  if (!here) return given;
  return isSameSession(here.session, given.session) ? joinKept(here, given) : undefined;
}

/** Sessions in which somebody of these was the trainee. */
export const ledIn = (state: MemoryState, own: readonly string[]): SessionLine[] =>
  [...state.sessions.values()]
    .filter(({ session }) => own.includes(session.trainee.id))
    .map(({ session }) => sessionLine(session));
