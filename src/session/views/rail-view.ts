/** A part of the scenario, as one goes through it. */
export interface RailStep {
  readonly at: 'over' | 'now' | 'ahead';
  /** Told once it is over: it would give away what one is to do in it. */
  readonly title: string | undefined;
}

/** How far the talk is: the parts gone through, in the order one came to them, the one it is in, those that may follow. */
export type RailView = readonly RailStep[];
