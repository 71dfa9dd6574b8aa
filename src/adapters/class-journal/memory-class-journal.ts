import type { RoomEvent } from '../../core/room/room-event.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { ClassJournal, OpenedClass } from '../../ports/class-journal.ts';
import type { StoreFailure } from '../../ports/run-store.ts';

const copy = <Value>(value: Value): Value => structuredClone(value);

/** Classes for as long as the page is open: where the browser keeps nothing. */
export function memoryClassJournal(): ClassJournal {
  const classes = new Map<string, OpenedClass>();
  const events = new Map<string, readonly RoomEvent[]>();
  const drop = (id: string): void => {
    classes.delete(id);
    events.delete(id);
  };
  const done: Result<void, StoreFailure> = ok(undefined);
  return {
    open: async (opened) => {
      drop(opened.id);
      classes.set(opened.id, copy(opened));
      return done;
    },
    append: async (id, added) => {
      if (!classes.has(id)) return fail('gone');
      const known = events.get(id) ?? [];
      if (added.some(({ order }) => order < known.length)) return fail('conflict');
      events.set(id, [...known, ...copy(added)]);
      return done;
    },
    read: async (id) => {
      const opened = classes.get(id);
      return opened && copy({ opened, events: events.get(id) ?? [] });
    },
    list: async () => [...classes.values()].sort((one, other) => other.openedAt - one.openedAt),
    save: async (id, saved) => {
      const opened = classes.get(id);
      if (!opened) return fail('gone');
      classes.set(id, { ...opened, saved });
      return done;
    },
    drop: async (id) => {
      drop(id);
      return done;
    },
    dropBefore: async (openedAt) => {
      for (const one of classes.values()) if (!one.saved && one.openedAt < openedAt) drop(one.id);
      return done;
    },
    dropAll: async () => {
      classes.clear();
      events.clear();
      return done;
    },
  };
}
