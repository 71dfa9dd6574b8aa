import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { ProfileStore } from '../../ports/profile-store.ts';
import { afterSaying, MOST_LEAVES } from '../../core/exchange/archive/leaves.ts';
import { isLeave } from '../../core/returns/leave.ts';
import { joining, separating } from '../../core/exchange/archive/people.ts';
import { alone, isGuarded, leavesOf, type Person, personsOf, toProfile, wordsOf } from './persons.ts';
import { isPin, type KeptPin, keepPin } from './pin.ts';
import { type KeptPeople, type ProfileRow, type ProfileRows, readProfile } from './profile-rows.ts';
import type { TabMemory } from './tab-memory.ts';
import { beginsWith, headOf, type TabPerson } from './tab-person.ts';

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
  /** Whether this tab may read what belongs to a profile: its person has no PIN, or is the one open here. */
  readonly mayRead: (id: string) => Promise<boolean>;
  /** Of all the profiles the current person is; the one that new records go to is the last. */
  readonly own: () => Promise<readonly string[]>;
  /** Those of whom this tab may read nothing. */
  readonly lockedAmong: (kept: KeptPeople) => ReadonlySet<string>;
  /** Tells listeners here and in other tabs. */
  readonly changed: () => void;
}

const MAX_WORDS = 40;
const clean = (words: string): string => words.trim().slice(0, MAX_WORDS);

type Guard = { readonly pin?: KeptPin | undefined };

/** The last moment a record can name. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** Now, and later than whatever the person's words were written: a clock set back does not undo what was written. */
function afterAll(now: number, { rows }: Person): string {
  const noted = rows.map(({ changedAt }) => Date.parse(changedAt ?? '')).filter(Number.isFinite);
  return new Date(Math.min(Math.max(now, ...noted.map((at) => at + 1)), LAST_MOMENT)).toISOString();
}

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
  const persons = async () => personsOf(await rows.all());
  const personOf = async (id: string) => (await persons()).find(({ ids }) => ids.includes(id));
  const isOpen = ({ ids }: Person) => ids.some((id) => id === tab.open());
  const isLocked = (person: Person) => isGuarded(person) && !isOpen(person);
  const make = (name: string, unit: string): ProfileRow => ({
    id: newId(),
    name: clean(name),
    unit: clean(unit),
    createdAt: new Date(now()).toISOString(),
  });
  /** Who is here, and the profile they go by: this tab stays with them. */
  const staying = async (): Promise<TabPerson | undefined> => {
    const [known, last] = [await persons(), await tab.last()];
    const found = beginsWith(tab, known, last);
    if (found && tab.open() !== found.head.id) tab.stay(found.head.id);
    return found;
  };
  const settled = async (): Promise<TabPerson> => {
    const found = await staying();
    if (found) return found;
    await rows.ensure(
      () => make('', ''),
      (kept) => personsOf(kept).every(isGuarded),
    );
    const made = await staying();
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
      const { person, head } = await settled();
      return toProfile(person, head);
    },
    list: async () => {
      const used = await tab.last();
      return (await persons()).map((person) => toProfile(person, headOf(tab, person, used)));
    },
    joined: async () => {
      const { person, head } = await settled();
      return person.rows.filter((row) => row !== head).map(alone);
    },
    waiting: async () => {
      const used = await tab.last();
      if (used === undefined || tab.open() === used) return undefined;
      const person = await personOf(used);
      return person && isLocked(person) ? toProfile(person, headOf(tab, person, used)) : undefined;
    },
    create: ({ name, unit, pin }) =>
      attempt(async () => {
        const row = { ...make(name, unit), ...(pin ? { pin: keepPin(pin) } : {}) };
        await rows.add(row);
        changed();
        return ok(alone(row));
      }),
    change: (id, { name, unit, pin, leave }) =>
      attempt(async () => {
        const person = await personOf(id);
        if (!person) return fail('gone');
        if (isLocked(person)) return fail('wrong-pin');
        const before = wordsOf(person);
        const words = { name: clean(name ?? before.name), unit: clean(unit ?? before.unit) };
        const written = words.name !== before.name || words.unit !== before.unit;
        const at = afterAll(now(), person);
        const used = await tab.last();
        const target = person.rows.find((row) => row.id === id) ?? headOf(tab, person, used);
        // A PIN guards every profile of the person, so that each stays guarded when they are separated.
        const guard: Guard = pin === undefined ? {} : { pin: pin ? keepPin(pin) : undefined };
        if (leave && !isLeave(leave)) return fail('refused');
        const leaves = leave && afterSaying(leavesOf(person), leave, leave.on);
        if (leaves && leaves.length > MOST_LEAVES) return fail('refused');
        const own = { ...(written && { ...words, changedAt: at }), ...(leaves && { leaves }) };
        const next = (row: ProfileRow): ProfileRow => ({
          ...readProfile(row),
          ...(row.id === target.id ? own : {}),
          ...guard,
        });
        const [first, ...more] = person.rows;
        for (const row of [first, ...more]) if (!(await rows.change(row.id, next))) return fail('gone');
        changed();
        const after: Person = { ...person, rows: [next(first), ...more.map(next)] };
        return ok(toProfile(after, headOf(tab, after, used)));
      }),
    open: (id, pin) =>
      attempt(async () => {
        const person = await personOf(id);
        if (!person) return fail('gone');
        const opens = person.rows.some((row) => row.pin && isPin(row.pin, pin ?? ''));
        if (isLocked(person) && !opens) return fail('wrong-pin');
        await tab.remember(id);
        tell();
        return ok(undefined);
      }),
    remove: async (id) => {
      const ids = (await personOf(id).catch(() => undefined))?.ids ?? [id];
      const deletion = await rows.remove(ids);
      const used = await tab.last();
      if (deletion.ok && ids.some((member) => tab.open() === member || used === member)) await tab.forget();
      changed();
      return deletion;
    },
    join: (id) =>
      attempt(async () => {
        const [{ head }, other] = [await settled(), await personOf(id)];
        if (!other) return fail('gone');
        if (isLocked(other)) return fail('wrong-pin');
        const link = joining((await rows.all()).links, head.id, id);
        if (link) await rows.link([link]);
        changed();
        return ok(undefined);
      }),
    separate: (id) =>
      attempt(async () => {
        const { person, head } = await settled();
        const row = person.rows.find((known) => known.id === id);
        if (!row || row === head) return fail('gone');
        const pin = person.rows.find((known) => known.pin)?.pin;
        if (pin && !row.pin) await rows.change(id, (known) => ({ ...known, pin }));
        await rows.link(separating((await rows.all()).links, id));
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
      const person = await personOf(id);
      return !person || !isLocked(person);
    },
    own: async () => {
      const { person, head } = await settled();
      return [...person.ids.filter((id) => id !== head.id), head.id];
    },
    lockedAmong: (kept) =>
      new Set(
        personsOf(kept)
          .filter(isLocked)
          .flatMap(({ ids }) => ids),
      ),
    changed,
  };
}
