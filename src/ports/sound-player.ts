import type { Cue } from '../core/scenario/vocabulary.ts';

/** What a place sounds like while people talk there. */
export const AMBIENCES = ['hall', 'room', 'corridor', 'home', 'market', 'street', 'rain'] as const;
export type Ambience = (typeof AMBIENCES)[number];

/** What the page itself says: a line has come, an option is chosen, it is over. */
export const TICKS = ['line', 'choose', 'ending'] as const;
export type Tick = (typeof TICKS)[number];

export type SoundName = `cue-${Cue}` | `ambience-${Ambience}` | `tick-${Tick}`;

/**
 * Everything heard that is not a voice. It follows volume and mute of the settings by itself, and is silent
 * before the first gesture, while held, and while nobody sees the page. A sound that cannot be had is not
 * heard, and nothing else comes of it: every method returns at once and never throws.
 */
export interface SoundPlayer {
  /** Fetches what will be wanted; not before a gesture and not while muted. */
  readonly prepare: (names: readonly SoundName[]) => void;
  /** Once, cutting short the cue before it. What cannot be heard now is not made up for later. */
  readonly cue: (cue: Cue) => void;
  readonly tick: (tick: Tick) => void;
  /** On and on, until another or none is asked for. What cannot be heard now begins when it can. */
  readonly ambience: (ambience: Ambience | undefined) => void;
  /** While somebody speaks aloud everything else steps back. */
  readonly duck: (on: boolean) => void;
  /** 停一停: nothing is heard; the ambience comes back afterwards, a cue does not. */
  readonly hold: (on: boolean) => void;
  /** How loud it is now, for whoever is setting it: heard also while held. */
  readonly sample: () => void;
  /** The page is left: everything ends and is forgotten. */
  readonly stop: () => void;
}
