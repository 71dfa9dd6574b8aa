import type { RefObject } from 'react';
import { singleKeys } from './single-keys.ts';
import { useWindowKeys } from './use-window-keys.ts';

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, input:not([type=checkbox]), select, [contenteditable]') !== null;

/** A dialog keeps its keys to itself, also one that is not ours. */
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/**
 * 1–9 press the first to the ninth button inside `box`, wherever the focus is but in a text or a dialog. A press like
 * any other: what keeps presses from the box keeps these from it.
 */
export function useDigitKeys(box: RefObject<HTMLElement | null>): void {
  useWindowKeys((event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!singleKeys() || inText(event.target) || dialogOpen()) return;
    const button = box.current?.querySelectorAll('button')[Number(event.key) - 1];
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
}
