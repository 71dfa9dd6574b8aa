import { useLayoutEffect, useRef } from 'react';
import { ofComposition } from './of-composition.ts';

/**
 * Hears keys wherever the focus is: not those of an input method, nor those something else has taken, and a key held
 * down says one thing, not ten.
 */
export function useWindowKeys(listen: (event: KeyboardEvent) => void): void {
  const latest = useRef(listen);
  // With what is drawn, not a moment later: a key must not fall between what is drawn and who listens.
  useLayoutEffect(() => {
    latest.current = listen;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.repeat && !ofComposition(event)) latest.current(event);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
