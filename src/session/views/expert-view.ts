import type { DimensionId } from '../../core/rubric/catalog.ts';
import type { PersonEffect } from '../../core/scoring/person-effects.ts';
import type { SpokenLineView } from './spoken-line-view.ts';

/** One line of the expert's: what came before, the line, why this one now, and what it did. */
export interface ExpertTurnView {
  readonly key: string;
  readonly lines: readonly SpokenLineView[];
  /** Whom it is said to. */
  readonly to: string;
  /** `''` is silence. */
  readonly said: string;
  readonly why: string;
  /** Ids of the rubric's indicators. */
  readonly indicators: readonly string[];
  readonly effects: readonly { readonly call: string; readonly effect: PersonEffect }[];
  readonly reply: readonly SpokenLineView[];
}

/** 看高手怎么说: the talk of one who always says the highest-graded line. For those who are not being examined. */
export interface ExpertView {
  readonly scenario: string;
  readonly title: string;
  /** What the scenario is there to practise. */
  readonly focus: readonly DimensionId[];
  readonly turns: readonly ExpertTurnView[];
  /** What is said after the last turn. */
  readonly closing: readonly SpokenLineView[];
  readonly ending: string | undefined;
}
