import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

type Subscribe = (listener: () => void) => () => void;

/** How a window stands to its room. */
export const useLinkState = <State>(link: {
  readonly subscribe: Subscribe;
  readonly state: () => State;
}): State => useSyncExternalStore(link.subscribe, link.state);

/** What a window of this role is shown; undefined before the first has come. */
export function useWindow<View extends { readonly role: string }, Role extends View['role']>(
  link: { readonly subscribe: Subscribe; readonly view: () => View | undefined },
  role: Role,
): Extract<View, { readonly role: Role }> | undefined {
  const view = useSyncExternalStore(link.subscribe, link.view);
  return view?.role === role ? (view as Extract<View, { readonly role: Role }>) : undefined;
}

/** A link for as long as the component stands. */
export function useOpenLink<Link extends { readonly close: () => void }>(open: () => Link): Link | undefined {
  const [link, setLink] = useState<Link>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => {
    const opened = open();
    setLink(opened);
    return () => opened.close();
  }, []);
  return link;
}

type Told = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

/**
 * Sends, and says in a sentence why the last was not done.
 *
 * @param why for a refusal; undefined where nothing is to be said; the same function at every call
 */
export function useSend<Request>(
  link: { readonly send: (request: Request) => Promise<Told> },
  why: (refusal: string) => string | undefined,
): { readonly send: (request: Request) => void; readonly trouble: string | undefined } {
  const [trouble, setTrouble] = useState<string>();
  const send = useCallback(
    (request: Request): void => {
      setTrouble(undefined);
      void link.send(request).then((told) => {
        if (!told.ok) setTrouble(why(told.refusal));
      });
    },
    [link, why],
  );
  return { send, trouble };
}
