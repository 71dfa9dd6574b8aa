import type { StageProp } from '../../core/scenario/stage.ts';
import type {
  CrowdSize,
  Door,
  Held,
  Light,
  OfficerSide,
  Pose,
  Shot,
  Spot,
  Whence,
} from '../../core/scenario/stage-vocabulary.ts';
import type { LineMood, Place } from '../../core/scenario/vocabulary.ts';

export type { Door, Held, Light, OfficerSide, Place, Pose, Shot, Spot, StageProp, Whence };

/** Many people about: whether what happens here draws looks, and whether one of them holds up a phone. */
export interface Crowd {
  /** Undefined where no file says: as many as a place usually has. */
  readonly size: CrowdSize | undefined;
  readonly looking: boolean;
  /** Some turn their heads: it has grown loud. */
  readonly stirred: boolean;
  readonly phones: boolean;
  /** How they look as one, where they are a group of the cast. */
  readonly mood?: LineMood | undefined;
}

/** How a body takes the words just said. */
export type Landing = 'recoil' | 'lean';

/** Somebody one can see. */
export interface FigureView {
  readonly id: string;
  readonly call: string;
  readonly look: Readonly<Record<string, string>>;
  readonly age: number;
  readonly mood: LineMood;
  readonly speaking: boolean;
  readonly at: Spot;
  readonly pose: Pose;
  /** `you`, `away`, `left`, `right`, or the id of somebody else. */
  readonly facing: string;
  readonly holds: Held | undefined;
  /** They have walked out. */
  readonly gone: boolean;
  readonly landing: Landing | undefined;
  /** This part of the talk is about them: they wait for an answer. */
  readonly waits: boolean;
}

/** Somebody one hears and does not see. */
export interface HeardView {
  readonly id: string;
  readonly call: string;
  readonly from: Whence;
  readonly speaking: boolean;
}

/** What the trainee sees and hears around the words: where it is, in what light, and who stands there. */
export interface SceneView {
  /** Undefined where the author names no place. */
  readonly place: Place | undefined;
  /** What is written there: a flat's number, the name of an office. */
  readonly sign: string | undefined;
  readonly light: Light;
  /** Undefined where the place has none. */
  readonly door: Door | undefined;
  readonly shot: Shot;
  /** At which edge the officer stands; undefined: where there is room. */
  readonly you: OfficerSide | undefined;
  readonly crowd: Crowd;
  readonly rain: boolean;
  /** Somebody of the cast has a look. */
  readonly peopled: boolean;
  /** The picture of an ending: how it ended stands beside it. */
  readonly ended: boolean;
  /** Those who are there, the one this part is about first. */
  readonly seen: readonly FigureView[];
  /** Heard and not seen. */
  readonly offstage: readonly HeardView[];
  readonly props: readonly StageProp[];
  /** Those that came with the stage as it now is: what the words point at. */
  readonly fresh: readonly StageProp[];
  /** One has just come here: all there is came with it. */
  readonly arrived: boolean;
  /** The door has just been opened or shut. */
  readonly doorMoved: boolean;
  /** What the person now speaking says. */
  readonly saying: string | undefined;
  /** What the officer says or has just said; `''` where they let the time run out. */
  readonly officer: string | undefined;
  /** Changes with every line. */
  readonly beat: string;
}
