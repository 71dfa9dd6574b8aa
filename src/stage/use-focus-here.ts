import { useEffect, useRef } from 'react';

/** Nothing has the focus: what had it has gone. */
const isFree = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Puts the focus on an element when it appears, without scrolling: the talk decides what is in view. */
export function useFocusHere<Kind extends HTMLElement>() {
  const element = useRef<Kind>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}

/** The same for what comes by itself: it takes the focus over from what has gone, and never away from anything. */
export function useFocusIfFree<Kind extends HTMLElement>() {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (isFree()) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}
