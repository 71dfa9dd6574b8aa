import type { Dated } from './durable-texts.ts';

/** A short text all pages of this browser share. */
export interface SharedText {
  /** At once, as the page that wrote it last left it; null where there is none. */
  readonly read: () => string | null;
  /** Takes effect at once; null takes it away. Resolves when a machine switched off now would still have it. */
  readonly write: (text: string | null) => Promise<void>;
  /** Looks for what a browser that was killed had not written down yet; whether `read` has changed. */
  readonly recover: () => Promise<boolean>;
}

/** Asking for the storage throws where site data is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function safely<Given>(work: () => Given): Given | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const durable = () => import('./durable-texts.ts');

/**
 * A text in localStorage, which answers at once and which a browser writes down only seconds later, and again in a
 * small database of its own, where it lies as soon as it is written. Whichever was written last stands. Where neither
 * can be had it holds for the page.
 */
export function sharedText(key: string, storage: Storage | undefined = browserStorage()): SharedText {
  let here: Dated | undefined;
  const turnKey = `${key}.turn`;
  const stored = (): Dated => ({
    turn: Math.trunc(Number(storage?.getItem(turnKey))) || 0,
    text: storage?.getItem(key) ?? null,
  });
  /** What could not be stored stands until something newer is. */
  const now = (): Dated => {
    const found = safely(stored) ?? { turn: 0, text: null };
    return here && here.turn > found.turn ? here : found;
  };
  const hold = (dated: Dated): void => {
    here = dated;
    safely(() => {
      if (dated.text === null) storage?.removeItem(key);
      else storage?.setItem(key, dated.text);
      storage?.setItem(turnKey, String(dated.turn));
    });
  };
  return {
    read: () => now().text,
    write: async (text) => {
      const dated = { turn: now().turn + 1, text };
      hold(dated);
      await durable().then(
        ({ writeDurable }) => writeDurable(key, dated),
        () => undefined,
      );
    },
    recover: async () => {
      const found = await durable().then(
        ({ readDurable }) => readDurable(key),
        () => undefined,
      );
      if (!found || found.turn <= now().turn) return false;
      hold(found);
      return true;
    },
  };
}
