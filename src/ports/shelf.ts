import type { Scenario } from '../core/scenario/schema.ts';
import type { LineMood } from '../core/scenario/vocabulary.ts';

/** What the start page tells of a shipped scenario without its file. */
export interface ShelfFacts {
  readonly hash: string;
  /** ISO date. */
  readonly lawDate: string;
  /** Who reviewed it; null where nobody has. */
  readonly legalReview: string | null;
  readonly expertReview: string | null;
  readonly opening: FirstWords | undefined;
  /** Ending id → its title. */
  readonly endings: Readonly<Record<string, string>>;
}

/** The first words anyone says: what a card is opened for. */
export interface FirstWords {
  readonly text: string;
  readonly name: string;
  readonly age: number;
  readonly mood: LineMood;
  /** How the person looks; undefined where the author has not said. */
  readonly look: Scenario['cast'][string]['look'];
}

/** By the scenario's id. */
export type Shelf = Readonly<Record<string, ShelfFacts>>;
