import { readKept } from '../../core/exchange/kept/read-kept.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { ok } from '../../core/shared/result.ts';
import type { OpenedClass } from '../../ports/class-journal.ts';
import { type ClassDirector, openClass } from './class-director.ts';
import { type HereServices, NOTHING_TO_TYPE } from './room-here.ts';

/** A class kept in the desk's own window, on the instructor's machine. */
export const directClass: HereServices<OpenedClass, RoomEvent, ClassDirector>['direct'] = async (
  services,
  opened,
  events,
) => {
  const read = readKept(opened.version);
  if (!read.ok) return read;
  const { plan, named, seed, key } = opened;
  const terms = { ...read.value, plan, named, seed, key, screen: key, join: NOTHING_TO_TYPE };
  return ok(await openClass(services, terms, events));
};
