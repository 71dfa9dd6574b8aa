import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { ProfileStore } from '../../ports/profile-store.ts';
import { isPin, keepPin } from './pin.ts';
import { oldestFirst, type ProfileRow, type ProfileRows, readProfile, toProfile } from './profile-rows.ts';
import type { TabMemory } from './tab-memory.ts';

export interface ProfileParts {
  readonly rows: ProfileRows;
  readonly tab: TabMemory;
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Why storage failed, from what it threw. */
  readonly failure: (error: unknown) => StoreFailure;
}

/** The profiles, and which of their ids may be looked into from this tab. */
export interface OpenProfiles extends ProfileStore {
  /** Whether this tab may read what belongs to a profile: it has no PIN, or is the one open here. */
  readonly mayRead: (id: string) => Promise<boolean>;
  /** Tells listeners here and in other tabs. */
  readonly changed: () => void;
}

const MAX_WORDS = 40;
const clean = (words: string): string => words.trim().slice(0, MAX_WORDS);

/** Profiles over whatever keeps them: the rules are the same in memory and in IndexedDB. */
export function profileStore({ rows, tab, newId, now, failure }: ProfileParts): OpenProfiles {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const changed = () => {
    tell();
    tab.tellOthers();
  };
  const all = async () => [...(await rows.all())].map(readProfile).sort(oldestFirst);
  const make = (name: string, unit: string): ProfileRow => ({
    id: newId(),
    name: clean(name),
    unit: clean(unit),
    createdAt: new Date(now()).toISOString(),
  });
  const pick = (known: readonly ProfileRow[]): ProfileRow | undefined => {
    const open = known.find(({ id }) => id === tab.open());
    const last = known.find(({ id, pin }) => id === tab.last() && !pin);
    return open ?? last ?? known.find(({ pin }) => !pin);
  };
  const current = async (): Promise<ProfileRow> => {
    const found = pick(await all());
    if (found) return found;
    await rows.ensure(() => make('', ''));
    const made = pick(await all());
    if (!made) throw new Error('a profile without a PIN has just been made');
    return made;
  };
  const attempt = async <Value, Failure>(
    work: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | StoreFailure>> => {
    try {
      return await work();
    } catch (error) {
      return fail(failure(error));
    }
  };
  return {
    current: async () => {
      const row = await current();
      if (tab.open() !== row.id) tab.stay(row.id);
      return toProfile(row);
    },
    list: async () => (await all()).map(toProfile),
    waiting: async () => {
      const last = tab.open() === tab.last() ? undefined : tab.last();
      const row = (await all()).find(({ id, pin }) => id === last && pin);
      return row && toProfile(row);
    },
    create: ({ name, unit, pin }) =>
      attempt(async () => {
        const row = { ...make(name, unit), ...(pin ? { pin: keepPin(pin) } : {}) };
        await rows.add(row);
        changed();
        return ok(toProfile(row));
      }),
    change: (id, { name, unit, pin }) =>
      attempt(async () => {
        const row = (await all()).find((known) => known.id === id);
        if (!row) return fail('unknown');
        if (row.pin && tab.open() !== id) return fail('wrong-pin');
        const kept = pin === undefined ? row.pin : pin ? keepPin(pin) : undefined;
        const words = { name: clean(name ?? row.name), unit: clean(unit ?? row.unit) };
        const next = { ...row, ...words, pin: kept };
        if (!(await rows.change(id, () => next))) return fail('unknown');
        changed();
        return ok(toProfile(next));
      }),
    open: (id, pin) =>
      attempt(async () => {
        const row = (await all()).find((known) => known.id === id);
        if (!row) return fail('unknown');
        if (row.pin && tab.open() !== id && !isPin(row.pin, pin ?? '')) return fail('wrong-pin');
        tab.remember(id);
        tell();
        return ok(undefined);
      }),
    remove: (id) =>
      attempt(async () => {
        await rows.remove(id);
        if (tab.open() === id || tab.last() === id) tab.forget();
        changed();
        return ok(undefined);
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = tab.onOther(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    mayRead: async (id) => {
      const row = (await all()).find((known) => known.id === id);
      return !row?.pin || tab.open() === id;
    },
    changed,
  };
}
