import { readKept } from '../../../core/exchange/kept/read-kept.ts';
import type { SessionEvent } from '../../../core/mentor/room/session-event.ts';
import { ok } from '../../../core/shared/result.ts';
import type { OpenedSession } from '../../../ports/session-journal.ts';
import type { JoinView } from '../class-view.ts';
import type { HereServices } from '../room-here.ts';
import { type MentorDirector, openMentor } from './mentor-director.ts';

/** Nobody comes in over a network. */
const NO_DOORS: JoinView = { code: '', pass: '', addresses: [] };

/** A session kept in the desk's own window. */
export const directMentor: HereServices<OpenedSession, SessionEvent, MentorDirector>['direct'] = async (
  services,
  opened,
  events,
) => {
  const read = readKept(opened.version);
  if (!read.ok) return read;
  const { terms, seed, key } = opened;
  return ok(await openMentor(services, { ...read.value, terms, seed, key, join: NO_DOORS }, events));
};
