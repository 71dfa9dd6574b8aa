import type { Tally } from '../scoring/digest.ts';
import type { Outcome } from '../shared/outcome.ts';

/** Something short that can be practised by itself: a phrase drill or a quiz item. */
export interface PlanItem {
  readonly id: string;
  /** What it trains: dimension ids, or `law`. */
  readonly skills: readonly string[];
  /** What it comes from: a scenario's id, or the file of its kind. Neighbours in a set differ in it where they can. */
  readonly family: string;
  /** About how long it takes. */
  readonly seconds: number;
}

/** One answer to an item. Lists of them begin with the oldest. */
export interface PlanAnswer {
  readonly item: string;
  readonly outcome: Outcome;
  /** When it is taken to have been given (`placeInTime`), milliseconds since the epoch. */
  readonly at: number;
}

/** What is known of a skill from counted runs. */
export interface SkillRecord {
  /** Chances taken of telling decisions. */
  readonly chances: Tally;
  /** When it was last met in a run, milliseconds since the epoch; undefined: never. */
  readonly lastAt: number | undefined;
}
