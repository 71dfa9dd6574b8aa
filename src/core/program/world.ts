import type { Eruption } from '../person/hear.ts';
import type { PersonState } from '../person/person-state.ts';
import type { Stage } from '../scenario/stage.ts';

/** An eruption that has been felt and not yet been played. */
export interface Pending {
  readonly eruption: Eruption;
  readonly person: number;
}

/** All that a scenario remembers, save where the talk stands: declared, clamped, finite. */
export interface World {
  readonly people: readonly PersonState[];
  /** Bit per fact that holds. */
  readonly facts: number;
  /** Bit per promise made. */
  readonly promises: number;
  /** Bit per person who has had an outburst. */
  readonly erupted: number;
  /** Bit per person who has walked out. */
  readonly gone: number;
  readonly pending: Pending | null;
  /** Phase the talk is in; an interrupt leaves it as it was. */
  readonly phase: number;
}

/** Where the talk stands and what is remembered: one configuration of a scenario. */
export interface Situation {
  readonly node: number;
  /** Node to return to while an interrupt plays, else −1. */
  readonly resume: number;
  readonly world: World;
}

/** A condition of the file, made ready to be asked of any moment of the talk. */
export type Test = (world: World) => boolean;

/** A stage that depends on facts and on who has walked out. */
export type StageOf = (world: World) => Stage;
