import { browserStorage } from './shared-text/shared-text.ts';

/** Read by the page itself before any code has come (`app/before-code`). */
const KEY = 'shuodelai.offer';

export interface UsualOffer {
  /** Whether what a newcomer is offered was on offer here the last time, as far as this browser remembers. */
  readonly stands: () => boolean;
  readonly note: (usual: boolean) => void;
}

/** What was on offer on the start page the last time: so that nothing is shown that is taken away at once. */
export function usualOffer(storage = browserStorage()): UsualOffer {
  return {
    stands: () => {
      try {
        return storage?.getItem(KEY) == null;
      } catch {
        return true;
      }
    },
    note: (usual) => {
      try {
        if (usual) storage?.removeItem(KEY);
        else storage?.setItem(KEY, 'other');
      } catch {
        // Full, or not to be written: then the next page begins with the usual one.
      }
    },
  };
}
