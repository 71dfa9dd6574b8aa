import { fail, type Result } from '../core/shared/result.ts';
import type { Stores } from '../ports/stores.ts';

type Answer<Method> = Method extends (...args: never[]) => Promise<infer Given> ? Given : never;

/** The methods of a store that promise an answer. The others are written out below, or nothing compiles. */
type Late<Store> = {
  readonly [Name in keyof Store as [Answer<Store[Name]>] extends [never] ? never : Name]: Store[Name];
};

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/** A table that names every method of every store and nothing else; where it does not, its entry is `never`. */
export type Complete<Texts extends Readonly<Record<keyof Stores, string>>> = {
  readonly [Store in keyof Stores]: [keyof Late<Stores[Store]>, Words<Texts[Store]>] extends [
    Words<Texts[Store]>,
    keyof Late<Stores[Store]>,
  ]
    ? Texts[Store]
    : never;
};

/** The methods that come late, by store. Names in one text: this is part of the first load. */
const METHODS = {
  runs: 'create append finish get list broken digests keepDigest',
  profiles: 'current list waiting joined create change open remove join separate',
  versions: 'keep get list remove',
  practice: 'append list',
  mentor: 'save get lines remove keepCalibration calibrations',
  archive: 'exportAll plan importAll removeEverything',
} as const;

/** The methods of a store that read: what they promise is no result of a write. */
type Reads<Store> = {
  readonly [Name in keyof Late<Store> as Answer<Store[Name]> extends Result<unknown, unknown>
    ? never
    : Name]: Answer<Store[Name]>;
};

/** What a read gives while there is no store; everything else is a write, and fails. */
const NOTHING: Reads<Stores['runs']> &
  Reads<Stores['profiles']> &
  Reads<Stores['versions']> &
  Reads<Stores['practice']> &
  Reads<Stores['mentor']> &
  Reads<Stores['archive']> = {
  get: undefined,
  waiting: undefined,
  list: [],
  joined: [],
  broken: [],
  digests: [],
  lines: [],
  calibrations: [],
  current: { id: '', name: '', unit: '', createdAt: '', locked: false },
  exportAll: {
    profiles: [],
    runs: [],
    versions: [],
    answers: [],
    links: [],
    sessions: [],
    calibrations: [],
    broken: [],
    leftOut: [],
  },
};

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Milliseconds until code that did not come is asked for again. */
const ASK_EVERY = 3000;

/**
 * Stores whose code comes when they are first asked for something: a run is on the screen before anything has
 * to be stored. Code that does not come is storage that is `absent`: the next call asks again, and so does this at
 * intervals.
 */
export function lazyStores(load: () => Promise<Stores>): Stores {
  let loading: Promise<Stores> | undefined;
  let stores: Stores | undefined;
  let lost = false;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const come = (opened: Stores): Stores => {
    if (!stores) opened.runs.subscribe(tell);
    stores = opened;
    if (lost) {
      lost = false;
      tell();
    }
    return opened;
  };
  const stayAway = (): undefined => {
    loading = undefined;
    clearTimeout(asking);
    asking = setTimeout(open, ASK_EVERY);
    if (lost) return;
    lost = true;
    tell();
  };
  const open = async (): Promise<Stores | undefined> => {
    loading ??= load();
    return loading.then(come, stayAway);
  };
  const late =
    (store: keyof Stores, name: string) =>
    async (...args: unknown[]) => {
      const opened = await open();
      if (opened) return (opened[store] as unknown as Methods)[name]?.(...args);
      return name in NOTHING ? NOTHING[name as keyof typeof NOTHING] : fail('absent');
    };
  const built = Object.entries(METHODS satisfies Complete<typeof METHODS>).map(([store, names]) => [
    store,
    Object.fromEntries(names.split(' ').map((name) => [name, late(store as keyof Stores, name)])),
  ]);
  const all = Object.fromEntries(built) as { readonly [Store in keyof Stores]: Late<Stores[Store]> };
  return {
    ...all,
    runs: {
      ...all.runs,
      trouble: (run) => (stores ? stores.runs.trouble(run) : lost ? 'absent' : undefined),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    profiles: {
      ...all.profiles,
      subscribe: (listener) => {
        const subscribed = open().then((opened) => opened?.profiles.subscribe(listener));
        return () => void subscribed.then((stop) => stop?.());
      },
    },
  };
}
