import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkState } from '../../ports/room-link.ts';
import type { Role } from '../../core/room/role.ts';
import type { ClassWindow, WindowOf } from '../../session/room/class-view.ts';
import type { ClassLink } from './class-services.ts';

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
