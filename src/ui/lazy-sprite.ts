/** Drawings that come after everything that matters. Where they cannot be had nothing else fails. */
export interface LazySprite {
  readonly load: () => Promise<void>;
  readonly isReady: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Puts a file of `<symbol>`s into the page, where `<use href="#…">` finds them. */
function install(text: string): void {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const element = document.importNode(documentElement, true);
  element.style.position = 'absolute';
  document.body.append(element);
}

export function lazySprite(fetch: () => Promise<string>): LazySprite {
  let state: 'absent' | 'asked' | 'ready' = 'absent';
  const listeners = new Set<() => void>();
  return {
    load: async () => {
      if (state !== 'absent') return;
      state = 'asked';
      try {
        install(await fetch());
        state = 'ready';
        for (const listener of listeners) listener();
      } catch {
        state = 'absent';
      }
    },
    isReady: () => state === 'ready',
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
