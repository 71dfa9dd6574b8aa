import { useEffect, useRef } from 'react';

/** Puts the focus on an element when it appears, without scrolling: the talk decides what is in view. */
export function useFocusHere<Kind extends HTMLElement>() {
  const element = useRef<Kind>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}
