import type { Howl } from 'howler';
import { fade } from './fade.ts';

/** A cue that comes later than this after its line says nothing any more. Milliseconds. */
export const LATE = 1200;
/** Milliseconds in which a cue gives way to the next. */
const GIVE_WAY = 80;

export interface CueTrack {
  /** @param level 0–1 */
  readonly play: (howl: Howl, level: number) => void;
  readonly level: (level: number) => void;
  /** Whatever sounds has been stopped, whatever is still on its way must not come. */
  readonly forget: () => void;
}

/**
 * One cue at a time: whoever taps through lines hears the latest, not a heap.
 *
 * @param onChange told whenever a cue begins or ends
 */
export function cueTrack(onChange: (sounding: boolean) => void): CueTrack {
  let current: { readonly howl: Howl; readonly id: number } | undefined;
  let asked = 0;
  const forget = () => {
    asked += 1;
    if (!current) return;
    current = undefined;
    onChange(false);
  };
  const begin = (howl: Howl, level: number) => {
    const id = howl.play();
    howl.volume(level, id);
    howl.once('end', () => current?.id === id && forget(), id);
    current = { howl, id };
    onChange(true);
  };
  return {
    forget,
    level: (level) => current?.howl.volume(level, current.id),
    play: (howl, level) => {
      const before = current;
      forget();
      if (before) fade(before.howl, before.id, 0, GIVE_WAY, () => before.howl.stop(before.id));
      if (howl.state() === 'loaded') return begin(howl, level);
      const [mine, since] = [asked, performance.now()];
      howl.once('load', () => {
        if (mine === asked && performance.now() - since < LATE) begin(howl, level);
      });
    },
  };
}
