import type { AnyEvent } from '../../core/room/kind.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { OpenedRoom, RoomJournals } from '../../ports/room-journals.ts';
import type { StoreFailure } from '../../ports/run-store.ts';

const copy = <Value>(value: Value): Value => structuredClone(value);

/** Rooms of one kind for as long as the page is open: where the browser keeps nothing. */
export function memoryRoomJournals<Opened extends OpenedRoom, Event extends AnyEvent>(): RoomJournals<
  Opened,
  Event
> {
  const rooms = new Map<string, Opened>();
  const events = new Map<string, readonly AnyEvent[]>();
  const drop = (id: string): void => {
    rooms.delete(id);
    events.delete(id);
  };
  const done: Result<void, StoreFailure> = ok(undefined);
  return {
    open: async (opened) => {
      drop(opened.id);
      rooms.set(opened.id, copy(opened));
      return done;
    },
    append: async (id, added) => {
      if (!rooms.has(id)) return fail('gone');
      const known = events.get(id) ?? [];
      if (added.some(({ order }) => order < known.length)) return fail('conflict');
      events.set(id, [...known, ...copy(added)]);
      return done;
    },
    read: async (id) => {
      const opened = rooms.get(id);
      return opened && copy({ opened, events: (events.get(id) ?? []) as readonly Event[] });
    },
    list: async () => [...rooms.values()].sort((one, other) => other.openedAt - one.openedAt),
    save: async (id, saved) => {
      const opened = rooms.get(id);
      if (!opened) return fail('gone');
      rooms.set(id, { ...opened, saved });
      return done;
    },
    drop: async (id) => {
      drop(id);
      return done;
    },
    dropBefore: async (openedAt) => {
      for (const one of rooms.values()) if (!one.saved && one.openedAt < openedAt) drop(one.id);
      return done;
    },
    dropAll: async () => {
      rooms.clear();
      events.clear();
      return done;
    },
  };
}
