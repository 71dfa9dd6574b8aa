import type { LineMood, Place } from '../../core/scenario/vocabulary.ts';

export type { Place };
export type Door = 'closed' | 'ajar' | 'open';

/** Whether what happens here draws looks, and whether somebody holds up a phone. */
export interface Crowd {
  readonly looking: boolean;
  readonly phones: boolean;
}

/** How a body takes the words just said. */
export type Landing = 'recoil' | 'lean';

/** A part of the scenario's world, as far as its look and sound go. */
export interface PlaceView {
  readonly place: Place;
  /** At the police's own counter, whose door leads outside. */
  readonly atStation: boolean;
}

/** Somebody one can see. */
export interface FigureView {
  readonly id: string;
  readonly call: string;
  readonly look: Readonly<Record<string, string>>;
  readonly age: number;
  readonly mood: LineMood;
  readonly speaking: boolean;
  /** They have walked out. */
  readonly gone: boolean;
  /** They have said their last word and turned away. */
  readonly turned: boolean;
  readonly landing: Landing | undefined;
  /** This part of the talk is about them: they wait for an answer. */
  readonly waits: boolean;
  /** A phone is up here, and they hold it. */
  readonly films: boolean;
}

/** What the trainee sees and hears around the words: where it is, in what light, and who stands there. */
export interface SceneView {
  /** Undefined where the author names no place. */
  readonly place: PlaceView | undefined;
  readonly door: Door;
  /** The scenario's words for the time. */
  readonly time: string;
  readonly crowd: Crowd;
  readonly rain: boolean;
  /** Somebody of the cast has a look. */
  readonly peopled: boolean;
  /** Those with a look who have been seen here; behind a door ajar only the last of them. */
  readonly seen: readonly FigureView[];
  /** What the person now speaking says. */
  readonly saying: string | undefined;
  /** What the officer says or has just said; `''` where they let the time run out. */
  readonly officer: string | undefined;
  /** Changes with every line. */
  readonly beat: string;
}
