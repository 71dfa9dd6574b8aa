import { useEffect, useRef } from 'react';

/**
 * Puts the focus on an element when it appears, so that a reader goes on from there. What comes in under the rest
 * (`here`) is brought into view; what replaces the rest (`top`) begins at the top of the page.
 */
export function useFocusShown<Kind extends HTMLElement>(view: 'here' | 'top') {
  const element = useRef<Kind>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: view === 'top' });
    if (view === 'top') window.scrollTo(0, 0);
  }, [view]);
  return element;
}
