import type { Program } from '../core/program/program.ts';
import type { DimensionId, LawFacts, SettingId } from '../core/rubric/catalog.ts';
import type { Returning } from '../core/returns/owed.ts';
import type { RubricBundle } from '../core/scoring/rubric-bundle.ts';

/** What the library page shows of a scenario before it is opened. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly setting: SettingId;
  readonly level: number;
  readonly minutes: number;
  readonly focus: readonly DimensionId[];
  /** Content hash: the version of the scenario. */
  readonly hash: string;
  /** Hash of what is said and scored: a first run of it counts once, however the scene is drawn. */
  readonly play: string;
}

/** A promise that comes back, and the return in which it does. */
export interface ReturnCard extends Returning {
  readonly title: string;
  readonly minutes: number;
  /** Whom it was given to, in the cast of both scenarios, and how one calls them. */
  readonly to: string;
  readonly call: string;
  /** What was promised, by when, in the words of the scenario. */
  readonly what: string;
  readonly by: string;
  readonly hash: string;
  readonly play: string;
}

export type { RubricBundle } from '../core/scoring/rubric-bundle.ts';

export interface RubricNames {
  readonly dimensions: Readonly<Record<DimensionId, { readonly name: string }>>;
  readonly settings: Readonly<Record<SettingId, { readonly name: string }>>;
}

/** Where scenarios come from: shipped with the app, kept from earlier versions of it, or brought by the user. */
export interface ScenarioSource {
  readonly list: () => readonly ScenarioCard[];
  /** The promises that come back. Rejects when they cannot be fetched. */
  readonly returns: () => Promise<readonly ReturnCard[]>;
  /**
   * The scenario, or return, as it is now, or with `hash` and `key` (a transcript names both) as it was played then: a
   * version that is not the present one comes from what was kept. Resolves to undefined when there is no such
   * scenario or version; rejects when it cannot be fetched, and with `NewerContentError` when a newer version of the
   * app kept it.
   */
  readonly load: (id: string, hash?: string, key?: string) => Promise<Program | undefined>;
  /** The scenario as it is now if it has been fetched already: a page that has it need not be drawn empty first. */
  readonly atHand: (id: string) => Program | undefined;
  /** Names of dimensions and settings; at hand from the start. */
  readonly names: () => RubricNames;
  /**
   * Everything a report speaks in: now, or with `hash` and `key` as the run of that version was scored.
   * Rejects when it cannot be fetched or that version was not kept; never another version's key instead.
   */
  readonly rubric: (hash?: string, key?: string) => Promise<RubricBundle>;
  readonly laws: () => Promise<LawFacts>;
}

/** Those built into the app, without what comes back of them: that is fetched when it is owed. */
export type ShippedScenarios = Omit<ScenarioSource, 'returns'>;
