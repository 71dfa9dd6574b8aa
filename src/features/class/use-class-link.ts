import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkState } from '../../ports/room-link.ts';
import type { Role } from '../../core/room/room-event.ts';
import type { ClassWindow, WindowOf } from '../../session/room/class-view.ts';
import type { ClassLink } from './class-services.ts';

const TICK = 250;

const isOf = <R extends Role>(view: ClassWindow | undefined, role: R): view is WindowOf<R> =>
  view?.role === role;

/** What a window of this role is shown; undefined before the first has come. */
export function useWindow<R extends Role>(link: ClassLink, role: R): WindowOf<R> | undefined {
  const view = useSyncExternalStore(link.subscribe, link.view);
  return isOf(view, role) ? view : undefined;
}

export const useLinkState = (link: ClassLink): LinkState => useSyncExternalStore(link.subscribe, link.state);

/** A link for as long as the component stands. */
export function useOpenLink(open: () => ClassLink): ClassLink | undefined {
  const [link, setLink] = useState<ClassLink>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => {
    const opened = open();
    setLink(opened);
    return () => opened.close();
  }, []);
  return link;
}

/**
 * Seconds left, whole and never below 0, by the keeper's clock; undefined where nothing runs out.
 *
 * @param until milliseconds since 1970 by the keeper's clock
 */
export function useSecondsLeft(link: ClassLink, until: number | undefined): number | undefined {
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now() - link.ahead()) / 1000));
}
