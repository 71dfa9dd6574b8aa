import { useEffect } from 'react';
import { singleKeys } from '../../ui/single-keys.ts';

const elsewhere = ({ target }: KeyboardEvent): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null);

/**
 * A letter that switches something, wherever the focus is but in a text.
 *
 * @param letter as it is written small
 * @param toggle none: the letter does nothing
 */
export function useLetterKey(letter: string, toggle: (() => void) | undefined): void {
  useEffect(() => {
    if (!toggle) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || elsewhere(event)) return;
      if (!singleKeys()) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== letter) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letter, toggle]);
}
