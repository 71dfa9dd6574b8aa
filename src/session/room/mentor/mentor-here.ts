import { readKept } from '../../../core/exchange/kept/read-kept.ts';
import type { SessionEvent } from '../../../core/mentor/room/session-event.ts';
import { ok } from '../../../core/shared/result.ts';
import type { OpenedSession } from '../../../ports/session-journal.ts';
import { type HereServices, NOTHING_TO_TYPE } from '../room-here.ts';
import { type MentorDirector, openMentor } from './mentor-director.ts';

/** A session kept in the desk's own window. */
export const directMentor: HereServices<OpenedSession, SessionEvent, MentorDirector>['direct'] = async (
  services,
  opened,
  events,
) => {
  const read = readKept(opened.version);
  if (!read.ok) return read;
  const { terms, seed, key } = opened;
  return ok(await openMentor(services, { ...read.value, terms, seed, key, join: NOTHING_TO_TYPE }, events));
};
