import type {
  CrowdSize,
  Doing,
  Door,
  Held,
  Light,
  OfficerSide,
  Pose,
  PropName,
  Shot,
  Spot,
  Whence,
} from './stage-vocabulary.ts';
import type { LineMood, Place } from './vocabulary.ts';

/** How somebody stands there. */
export interface Standing {
  readonly at: Spot;
  readonly pose: Pose;
  /** `you`, `away`, `left`, `right`, or the id of a person. */
  readonly facing: string;
  readonly holds: Held | undefined;
  /** They have walked out of the talk and are still to be seen. */
  readonly gone: boolean;
  /** How they look where they say nothing; undefined: as in what they last said, or as they feel. */
  readonly mood?: LineMood | undefined;
}

/** A thing to be seen, or people nobody talks with; `of` somebody, where it is about them. */
export interface StageProp {
  readonly prop: PropName;
  readonly of: string | undefined;
  readonly at: Spot | undefined;
  /** What is written on it; the time of a clock. */
  readonly says?: string | undefined;
  /** Of a sheet: what is written on it, and which of it is ticked off. */
  readonly items?: readonly string[] | undefined;
  readonly ticked?: readonly string[] | undefined;
  /** Of people alone. */
  readonly holds?: Held | undefined;
  /** Of people alone: as `Standing.facing`; undefined: towards what goes on. */
  readonly facing?: string | undefined;
  /** Of people alone; undefined: they stand there. Done to whom it is `of`. */
  readonly doing?: Exclude<Doing, 'stands'> | undefined;
  /** Of people alone; undefined: standing, or as what they do asks for. */
  readonly pose?: Pose | undefined;
  /** Of people alone; undefined: earnest. */
  readonly mood?: LineMood | undefined;
}

/** Many people about: whether they look this way, and whether one of them holds up a phone. */
export interface StageCrowd {
  readonly size: CrowdSize;
  readonly looking: boolean;
  readonly filming: boolean;
  /** The group of the cast they are; undefined: strangers. */
  readonly who?: string | undefined;
}

/** What is to be seen, and heard from out of sight, at one moment: a plain value. */
export interface Stage {
  readonly place: Place;
  readonly sign: string | undefined;
  readonly light: Light;
  /** Undefined where the place has none. */
  readonly door: Door | undefined;
  /** Undefined: as many people as there are ask for. */
  readonly shot: Shot | undefined;
  /** Where the officer's shoulder is in the picture. Undefined: where there is room for it. */
  readonly you?: OfficerSide | undefined;
  /** By person. */
  readonly people: Readonly<Record<string, Standing>>;
  /** Heard and not seen, by person. */
  readonly heard: Readonly<Record<string, Whence>>;
  readonly props: readonly StageProp[];
  readonly crowd: StageCrowd;
}

export const NOBODY_ABOUT: StageCrowd = { size: 'none', looking: false, filming: false };

/** Whether somebody is seen there, alone or as a crowd. */
export const isSeen = ({ people, crowd }: Stage, person: string): boolean =>
  Object.hasOwn(people, person) || crowd.who === person;

/** Whether somebody is seen or heard there. */
export const isAbout = (stage: Stage, person: string): boolean =>
  isSeen(stage, person) || Object.hasOwn(stage.heard, person);

/** Whether it is the same place, as far as the file tells places apart. */
export const samePlace = (
  one: Pick<Stage, 'place' | 'sign'>,
  other: Pick<Stage, 'place' | 'sign'>,
): boolean => one.place === other.place && one.sign === other.sign;
