import type { Answers } from '../../ports/answers.ts';

const KEY = 'shuodelai.answers';

/** Where a browser keeps nothing for pages it lasts as long as this one. */
function kept(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    const { sessionStorage } = window;
    sessionStorage.getItem(KEY);
    return sessionStorage;
  } catch {
    const values = new Map<string, string>();
    return {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    };
  }
}

/** Remembered for the sitting: a reload keeps it, another window or another day begins without. */
export function sittingAnswers(): Answers {
  const storage = kept();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    shown: () => storage.getItem(KEY) !== null,
    show: () => {
      storage.setItem(KEY, 'shown');
      tell();
    },
    hide: () => {
      storage.removeItem(KEY);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
