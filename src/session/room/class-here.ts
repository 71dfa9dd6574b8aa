import { readKept } from '../../core/exchange/kept/read-kept.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { ClassJournal, OpenedClass } from '../../ports/class-journal.ts';
import type { JoinView } from './class-view.ts';
import { type ClassDirector, openClass } from './class-director.ts';
import type { RoomHostServices } from './room-host.ts';

/** A class kept in this very window. */
export interface ClassHere {
  readonly id: string;
  readonly opened: OpenedClass;
  readonly director: ClassDirector;
  /** Another window keeps this class now: nothing said here counts any more. */
  readonly isTakenOver: () => boolean;
  /** Stops its clocks; it can be taken up again. */
  readonly stop: () => void;
}

/**
 * Why there is none. `unreadable`: its scenario does not read, or its journal is of another one; `newer`: a newer
 * version of the app opened it; `unsaved`: nothing can be stored here.
 */
export type NotHere = 'no-class' | 'unreadable' | 'newer' | 'unsaved';

export interface HereServices extends Omit<RoomHostServices, 'journal'> {
  readonly classes: ClassJournal;
}

/** Hands are counted: there is nothing to type in. */
const NO_DOORS: JoinView = { code: '', pass: '', addresses: [] };

/** A class has ended: nothing of it stays but what its windows show, unless it is saved. */
async function forget(classes: ClassJournal, id: string): Promise<void> {
  const kept = (await classes.list()).find((one) => one.id === id);
  if (!kept?.saved) await classes.drop(id);
}

async function directed(
  services: HereServices,
  opened: OpenedClass,
  events: readonly RoomEvent[],
): Promise<Result<ClassHere, NotHere>> {
  const read = readKept(opened.version);
  if (!read.ok) return read;
  let takenOver = false;
  const append = async (added: readonly RoomEvent[]): Promise<void> => {
    const written = await services.classes.append(opened.id, added);
    if (!written.ok) {
      takenOver ||= written.error === 'conflict' || written.error === 'gone';
      throw new Error(written.error);
    }
    if (added.some(({ body }) => body.type === 'ended')) await forget(services.classes, opened.id);
  };
  const { plan, named, seed, key } = opened;
  const terms = { ...read.value, plan, named, seed, key, screen: key, join: NO_DOORS };
  try {
    const director = await openClass({ ...services, journal: { append } }, terms, events);
    return ok({
      id: opened.id,
      opened,
      director,
      isTakenOver: () => takenOver,
      stop: () => director.stop(),
    });
  } catch {
    return fail(events.length > 0 ? 'unreadable' : 'unsaved');
  }
}

/** Opens a class that is kept in this window, on this machine's disk. */
export async function openHere(
  services: HereServices,
  opened: OpenedClass,
): Promise<Result<ClassHere, NotHere>> {
  const kept = await services.classes.open(opened);
  return kept.ok ? directed(services, opened, []) : fail('unsaved');
}

/** Takes up a class where it stands, after its window was closed or killed. */
export async function takeUpHere(services: HereServices, id: string): Promise<Result<ClassHere, NotHere>> {
  const record = await services.classes.read(id);
  return record ? directed(services, record.opened, record.events) : fail('no-class');
}
