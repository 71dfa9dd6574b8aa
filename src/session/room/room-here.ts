import type { AnyEvent } from '../../core/room/kind.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { OpenedRoom, RoomJournals } from '../../ports/room-journals.ts';
import type { JoinView } from './class-view.ts';
import type { RoomHostServices } from './room-host.ts';

/** Without a network nobody comes in by a code: hands are counted, or a second window is opened from the first. */
export const NOTHING_TO_TYPE: JoinView = { code: '', pass: '', addresses: [] };

/** What keeps a room, as far as the window that holds it is concerned. */
interface Kept {
  readonly isOver: boolean;
  readonly stop: () => void;
}

/** A room kept in this very window. */
export interface RoomHere<Opened, Director> {
  readonly id: string;
  readonly opened: Opened;
  readonly director: Director;
  /** Another window keeps this room now: nothing said here counts any more. */
  readonly isTakenOver: () => boolean;
  /** Stops its clocks; it can be taken up again. */
  readonly stop: () => void;
}

/**
 * Why there is none. `unreadable`: its scenario does not read, or its journal is of another one; `newer`: a newer
 * version of the app opened it; `unsaved`: nothing can be stored here.
 */
export type NotHere = 'no-room' | 'unreadable' | 'newer' | 'unsaved';

export interface HereServices<Opened extends OpenedRoom, Event extends AnyEvent, Director>
  extends Omit<RoomHostServices, 'journal'> {
  readonly journals: RoomJournals<Opened, Event>;
  /** Makes the keeper of a room from what it was opened with and its journal; rejects where it cannot be opened. */
  readonly direct: (
    services: RoomHostServices,
    opened: Opened,
    events: readonly Event[],
  ) => Promise<Result<Director, NotHere>>;
}

/** A room has ended: nothing of it stays but what its windows show, unless it is saved. */
async function forget<Opened extends OpenedRoom, Event extends AnyEvent>(
  journals: RoomJournals<Opened, Event>,
  id: string,
): Promise<void> {
  const kept = (await journals.list()).find((one) => one.id === id);
  if (!kept?.saved) await journals.drop(id);
}

async function directed<Opened extends OpenedRoom, Event extends AnyEvent, Director extends Kept>(
  { journals, direct, ...rest }: HereServices<Opened, Event, Director>,
  opened: Opened,
  events: readonly Event[],
): Promise<Result<RoomHere<Opened, Director>, NotHere>> {
  let takenOver = false;
  const append = async (added: readonly AnyEvent[]): Promise<void> => {
    const written = await journals.append(opened.id, added);
    if (!written.ok) {
      takenOver ||= written.error === 'conflict' || written.error === 'gone';
      throw new Error(written.error);
    }
    if (added.some(({ body }) => body.type === 'ended')) await forget(journals, opened.id);
  };
  try {
    const kept = await direct({ ...rest, journal: { append } }, opened, events);
    if (!kept.ok) return kept;
    const director = kept.value;
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

/** Opens a room that is kept in this window, on this machine's disk. */
export async function openHere<Opened extends OpenedRoom, Event extends AnyEvent, Director extends Kept>(
  services: HereServices<Opened, Event, Director>,
  opened: Opened,
): Promise<Result<RoomHere<Opened, Director>, NotHere>> {
  const kept = await services.journals.open(opened);
  return kept.ok ? directed(services, opened, []) : fail('unsaved');
}

/** Takes up a room where it stands, after its window was closed or killed. */
export async function takeUpHere<Opened extends OpenedRoom, Event extends AnyEvent, Director extends Kept>(
  services: HereServices<Opened, Event, Director>,
  id: string,
): Promise<Result<RoomHere<Opened, Director>, NotHere>> {
  const record = await services.journals.read(id);
  return record ? directed(services, record.opened, record.events) : fail('no-room');
}
