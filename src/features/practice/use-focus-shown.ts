import { useEffect, useRef } from 'react';

/** Puts the focus on an element when it appears and brings it into view: a reader goes on from there. */
export function useFocusShown<Kind extends HTMLElement>() {
  const element = useRef<Kind>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
