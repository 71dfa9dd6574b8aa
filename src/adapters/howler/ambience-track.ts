import type { Howl } from 'howler';
import { fade } from './fade.ts';
import { ROUND } from './howls.ts';

/** Milliseconds in which one place passes into the next. */
const PASS = 900;
/** Milliseconds in which a place steps back or forward. */
const STEP = 220;

export interface AmbienceTrack {
  /** The loop to be heard now, or none; the same again changes nothing. @param level 0–1 */
  readonly play: (howl: Howl | undefined, level: number) => void;
  readonly level: (level: number) => void;
  /** Whatever sounds has been stopped. */
  readonly forget: () => void;
}

/** One loop at a time, passing softly into the next. */
export function ambienceTrack(): AmbienceTrack {
  let current: { readonly howl: Howl; readonly id: number } | undefined;
  return {
    forget: () => {
      current = undefined;
    },
    level: (level) => {
      if (current) fade(current.howl, current.id, level, STEP);
    },
    play: (howl, level) => {
      if (howl === current?.howl) return;
      const before = current;
      if (before) fade(before.howl, before.id, 0, PASS, () => before.howl.stop(before.id));
      current = howl && { howl, id: howl.play(ROUND) };
      if (!current) return;
      current.howl.volume(0, current.id);
      fade(current.howl, current.id, level, PASS);
    },
  };
}
