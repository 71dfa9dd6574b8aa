import type { Variable } from '../../core/person/person-state.ts';
import type { SpokenLineView } from './spoken-line-view.ts';

export type { Variable };

/** What an author sets by hand before a try-out begins. The author's eyes: numbers and all. */
export interface SetupView {
  /** People of the part it begins in, and the others. */
  readonly present: readonly PersonSetup[];
  readonly absent: readonly PersonSetup[];
  readonly facts: readonly { readonly id: string; readonly name: string; readonly holds: boolean }[];
  /** Where the talk was broken off, and where it may have been; undefined where nothing interrupts. */
  readonly resume: { readonly at: string; readonly nodes: readonly string[] } | undefined;
}

export interface PersonSetup {
  readonly id: string;
  readonly name: string;
  readonly values: readonly {
    readonly variable: Variable;
    readonly value: number;
    /** Lowest and highest. */
    readonly range: readonly [number, number];
  }[];
}

/** The numbers of a person, as the model has them. */
export interface NumbersView {
  readonly id: string;
  readonly call: string;
  /** `was` where it has moved. */
  readonly values: readonly {
    readonly variable: Variable;
    readonly value: number;
    readonly was: number | undefined;
  }[];
  /** Whether the window for solutions is open. */
  readonly open: boolean;
  readonly gone: boolean;
}

/** One step of a try-out. */
export interface TriedView {
  readonly title: string;
  readonly lines: readonly SpokenLineView[];
  /** Undefined where nothing was said: a beat. */
  readonly said: SaidView | undefined;
}

export interface SaidView {
  /** `''` is silence. */
  readonly text: string;
  readonly grade: number;
  readonly why: string;
  /** Those whom the words moved. */
  readonly moved: readonly NumbersView[];
  readonly reply: readonly SpokenLineView[];
}

/** A try-out so far, and what can be done now. */
export interface TryOutView {
  readonly tried: readonly TriedView[];
  readonly title: string;
  readonly lines: readonly SpokenLineView[];
  readonly people: readonly NumbersView[];
  readonly next:
    | { readonly kind: 'beat' }
    | {
        readonly kind: 'decision';
        readonly options: readonly { readonly id: string; readonly text: string }[];
      }
    | { readonly kind: 'ending'; readonly title: string; readonly worth: number };
}
