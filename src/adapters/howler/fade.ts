import type { Howl } from 'howler';

/**
 * Takes one sound from the level it has to another.
 *
 * @param to 0–1
 * @param then called when it is there
 */
export function fade(howl: Howl, id: number, to: number, ms: number, then?: () => void): void {
  const from = Number(howl.volume(id));
  if (from === to) {
    // howler never comes to the end of a way of no length.
    then?.();
    return;
  }
  howl.fade(from, to, ms, id);
  // Only now: breaking off an earlier fade says 'fade' as well.
  if (then) howl.once('fade', then, id);
}
