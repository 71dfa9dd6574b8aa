/** Bytes of a token: nobody guesses it. */
const BYTES = 16;

/** A text of letters and digits made by chance; `crypto.getRandomValues` is there on plain http as well. */
export const chanceText = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** What a window keeps for itself over a reload. Each may throw or be absent: a web view may have no storage at all. */
export interface OwnStore {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
}

/** The first of these that takes what it is given; a page's memory otherwise. */
export function ownStore(
  stores: readonly (() => Storage | undefined)[] = [() => window.localStorage, () => window.sessionStorage],
): OwnStore {
  for (const open of stores) {
    try {
      const store = open();
      if (!store) continue;
      const probe = 'shuodelai-room-probe';
      store.setItem(probe, '1');
      if (store.getItem(probe) !== '1') continue;
      store.removeItem(probe);
      return {
        get: (name) => store.getItem(name) ?? undefined,
        set: (name, value) => store.setItem(name, value),
      };
    } catch {
      // Forbidden, or full.
    }
  }
  const memory = new Map<string, string>();
  return { get: (name) => memory.get(name), set: (name, value) => memory.set(name, value) };
}

const NAME = 'shuodelai-room-token';
const FORM = /^[\da-f]{32}$/;

/** This browser's own secret towards hubs: who comes back with it is the same member. Made when there is none. */
export function ownToken(store: OwnStore): string {
  const kept = store.get(NAME);
  if (kept && FORM.test(kept)) return kept;
  const token = chanceText(BYTES);
  try {
    store.set(NAME, token);
  } catch {
    // Full: for as long as the page stands, then.
  }
  return token;
}
