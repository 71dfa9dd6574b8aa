import { useSyncExternalStore } from 'react';

type Navigate = (path: string, options?: { readonly replace?: boolean }) => void;

export interface Address {
  /** As `readRoute` reads it: `/play/fifth-visit`. */
  readonly path: () => string;
  readonly navigate: Navigate;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a built page says of itself on its root element; a page that says nothing is the app's own. */
export interface OwnPage {
  /** The path it is the page of. */
  readonly path?: string | undefined;
  /** How to get from it to where the app stands, such as `../../`. */
  readonly root?: string | undefined;
}

/**
 * The address the app goes by: what stands behind `#`; without it, the path of the page itself. A server sees that
 * one, so that what it sends can be read before any code. Whoever goes on from there is back at the app's own page.
 *
 * @param page what the page that was opened says of itself; its document is where the browser is now
 */
export function addressOf({ path = '/', root }: OwnPage): Address {
  const opened = window.location.pathname;
  const home = root === undefined ? '' : new URL(root, window.location.href).href;
  const hash = () => window.location.hash.replace(/^#?\/?/, '/');
  const isOwn = () => window.location.hash === '' && window.location.pathname === opened;
  const listeners = new Set<() => void>();
  const tell = () => {
    // A link of the page that was opened leads behind its own `#`.
    if (home !== '' && window.location.hash !== '' && window.location.pathname === opened)
      window.history.replaceState(window.history.state, '', home + window.location.hash);
    for (const listener of listeners) listener();
  };
  window.addEventListener('hashchange', tell);
  window.addEventListener('popstate', tell);
  return {
    path: () => (isOwn() ? path : hash()),
    navigate: (to, { replace = false } = {}) => {
      window.history[replace ? 'replaceState' : 'pushState'](null, '', `${home}#${to}`);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** @param before the path of what stood on the page before any code ran; the first look is at that */
export function useAddress(address: Address, before: string | undefined): string {
  return useSyncExternalStore(address.subscribe, address.path, () => before ?? '/');
}
