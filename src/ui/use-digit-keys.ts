import type { RefObject } from 'react';
import { singleKeys } from './single-keys.ts';
import { useWindowKeys } from './use-window-keys.ts';

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, input:not([type=checkbox]), select, [contenteditable]') !== null;

/** A dialog keeps its keys to itself, also one that is not ours. */
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** 投屏: what is called out in a room is a letter. */
const lettered = (): boolean => document.documentElement.dataset.projector !== undefined;

/** 0-based place a key stands for: 1–9, and A–I where letters are called out. */
function placeOf(key: string): number | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return lettered() && /^[a-iA-I]$/.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : undefined;
}

/**
 * 1–9, on a projector A–I too, press the first to the ninth button inside `box`, wherever the focus is but in a text or a dialog. A press like
 * any other: what keeps presses from the box keeps these from it.
 */
export function useDigitKeys(box: RefObject<HTMLElement | null>): void {
  useWindowKeys((event) => {
    const place = placeOf(event.key);
    if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!singleKeys() || inText(event.target) || dialogOpen()) return;
    const button = box.current?.querySelectorAll('button')[place];
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
}
