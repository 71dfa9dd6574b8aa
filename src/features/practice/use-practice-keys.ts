import { useLayoutEffect } from 'react';
import { singleKeys } from '../../ui/single-keys.ts';

interface PracticeKeys {
  /** Option keys 1–4, 0-based; ignored while writing. */
  readonly onNumber?: ((index: number) => void) | undefined;
  /** Enter, where the focus is on nothing that takes it. */
  readonly onEnter?: (() => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
}

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

function act(keys: PracticeKeys, event: KeyboardEvent): boolean {
  const writing = within(event.target, 'textarea, input:not([type=checkbox]), select, [contenteditable]');
  if (/^[1-4]$/.test(event.key) && !writing && keys.onNumber && singleKeys()) {
    keys.onNumber(Number(event.key) - 1);
    return true;
  }
  if (event.key === 'Enter' && keys.onEnter && !within(event.target, 'button, a, textarea, input, summary')) {
    keys.onEnter();
    return true;
  }
  if (event.key === 'Escape' && keys.onEscape) {
    keys.onEscape();
    return true;
  }
  return false;
}

/** The keys of a practice item, wherever the focus is: numbers answer, Enter goes on, Escape stops. */
export function usePracticeKeys(keys: PracticeKeys): void {
  // With the item itself, not a moment later: a key must not fall between what is drawn and who listens.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A key held down answers once.
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || dialogOpen()) return;
      if (act(keys, event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
