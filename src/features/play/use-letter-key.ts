import { singleKeys } from '../../ui/single-keys.ts';
import { useWindowKeys } from '../../ui/use-window-keys.ts';

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
  useWindowKeys((event) => {
    if (!toggle || event.key.toLowerCase() !== letter || !singleKeys()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || elsewhere(event)) return;
    event.preventDefault();
    toggle();
  });
}
