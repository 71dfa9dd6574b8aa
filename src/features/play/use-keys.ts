import { useWindowKeys } from '../../ui/use-window-keys.ts';
import type { Stage } from '../../session/views/trainee-view.ts';
import type { Playing } from './use-session.ts';

const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, summary, [contenteditable]') !== null;

/** A dialog keeps its keys to itself, also one that is not ours. */
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** There are lines to go on through. */
export const GOES_ON: ReadonlySet<Stage> = new Set(['speaking', 'reacting', 'ending']);

function goOn({ view: { stage }, send }: Playing, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  if (onControl(event.target) || !GOES_ON.has(stage)) return false;
  send({ type: 'next' });
  return true;
}

function stop({ send }: Playing, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  send({ type: 'pause' });
  return true;
}

/** The keys of the stage, wherever the focus is: Enter and Space go on, Escape stops. Options have theirs. */
export function useKeys(playing: Playing): void {
  useWindowKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialogOpen()) return;
    if (goOn(playing, event) || stop(playing, event)) event.preventDefault();
  });
}
