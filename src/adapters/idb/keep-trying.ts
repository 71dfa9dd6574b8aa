import type { StoreFailure } from '../../ports/run-store.ts';

/** Milliseconds between two tries to store what could not be stored. */
export const TRY_EVERY = 3000;

/** Why a page's store is in trouble, and what tries to get it out. */
export interface KeepTrying {
  /** Something could not be stored: it is tried again until it is. */
  readonly note: (failure: StoreFailure) => void;
  /** Tries now. Resolves when that is done, whatever came of it. */
  readonly retry: () => Promise<void>;
  readonly trouble: () => StoreFailure | undefined;
  /** Calls listeners back: what the page knows of its store has changed. */
  readonly tell: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Calls back whenever somebody comes back to the page. */
export type OnReturn = (listener: () => void) => void;

export const returnToPage: OnReturn = (listener) =>
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });

/**
 * While the store is in trouble it is tried at intervals, when somebody comes back to the page, and when asked to (at
 * the next write).
 *
 * @param attempt stores what has not been stored; gives why not all of it could be
 */
export function keepTrying(
  attempt: () => Promise<StoreFailure | undefined>,
  onReturn: OnReturn = returnToPage,
): KeepTrying {
  const listeners = new Set<() => void>();
  let trouble: StoreFailure | undefined;
  let noted = false;
  let trying: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const be = (next: StoreFailure | undefined) => {
    if (next === trouble) return;
    trouble = next;
    tell();
  };
  const later = () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void retry();
    }, TRY_EVERY);
  };
  const work = async (): Promise<void> => {
    noted = false;
    const failure = await attempt();
    // What came to be noted meanwhile may not have been part of it.
    if (failure || !noted) be(failure);
    if (trouble) later();
  };
  const retry = (): Promise<void> => {
    trying ??= work().finally(() => {
      trying = undefined;
    });
    return trying;
  };
  onReturn(() => {
    if (trouble) void retry();
  });
  return {
    note: (failure) => {
      noted = true;
      be(failure);
      later();
    },
    retry,
    trouble: () => trouble,
    tell,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
