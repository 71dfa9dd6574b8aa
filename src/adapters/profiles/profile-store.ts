import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { ProfileStore } from '../../ports/profile-store.ts';
import { isPin, keepPin } from './pin.ts';
import { oldestFirst, type ProfileRow, type ProfileRows, readProfile, toProfile } from './profile-rows.ts';
import type { TabMemory } from './tab-memory.ts';

/** Whom a tab begins with of those there are, oldest first: the one it has open, the last one used, the first; none behind a PIN. */
export async function beginsWith(
  tab: Pick<TabMemory, 'open' | 'last'>,
  rows: readonly ProfileRow[],
): Promise<ProfileRow | undefined> {
  const open = rows.find(({ id }) => id === tab.open());
  if (open) return open;
  const last = await tab.last();
  return rows.find(({ id, pin }) => id === last && !pin) ?? rows.find(({ pin }) => !pin);
}

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
  const current = async (): Promise<ProfileRow> => {
    const found = await beginsWith(tab, await all());
    if (found) return found;
    await rows.ensure(() => make('', ''));
    const made = await beginsWith(tab, await all());
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
      const used = await tab.last();
      const last = tab.open() === used ? undefined : used;
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
        if (!row) return fail('gone');
        if (row.pin && tab.open() !== id) return fail('wrong-pin');
        const kept = pin === undefined ? row.pin : pin ? keepPin(pin) : undefined;
        const words = { name: clean(name ?? row.name), unit: clean(unit ?? row.unit) };
        const next = { ...row, ...words, pin: kept };
        if (!(await rows.change(id, () => next))) return fail('gone');
        changed();
        return ok(toProfile(next));
      }),
    open: (id, pin) =>
      attempt(async () => {
        const row = (await all()).find((known) => known.id === id);
        if (!row) return fail('gone');
        if (row.pin && tab.open() !== id && !isPin(row.pin, pin ?? '')) return fail('wrong-pin');
        await tab.remember(id);
        tell();
        return ok(undefined);
      }),
    remove: async (id) => {
      const deletion = await rows.remove(id);
      if (deletion.ok && (tab.open() === id || (await tab.last()) === id)) await tab.forget();
      changed();
      return deletion;
    },
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
