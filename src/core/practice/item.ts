import type { DimensionId, SettingId } from '../rubric/catalog.ts';
import type { HeardLine } from '../scenario/heard-line.ts';
import type { Outcome } from '../shared/outcome.ts';

/** 话术微练: pick a line, rewrite a bad one, name what was done, fit the setting, hear what somebody is after. */
export const DRILL_KINDS = ['pick', 'rewrite', 'spot', 'register', 'after'] as const;
/** 应知应会: one of four, or true or false. */
export const QUIZ_KINDS = ['single', 'judge'] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];
export type QuizKind = (typeof QUIZ_KINDS)[number];
export type PracticeKind = DrillKind | QuizKind;

/** What an item exercises: a dimension of 「三懂四会」, or knowing the law. */
export type SkillId = DimensionId | 'law';

/** Family of the items written by hand; the others belong to the scenario they were cut from. */
export const FILE_FAMILY = 'file';

/** What one has to know before answering: where, who, and the last words heard. */
export interface Moment {
  readonly lead: string;
  readonly lines: readonly HeardLine[];
}

export interface PracticeOption {
  readonly id: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly why: string;
}

/** Where an answer can be looked up: ids of law.yaml, and what the rubric calls it. */
export interface Sources {
  readonly law: readonly string[];
  readonly rubric: readonly string[];
}

interface ItemBase {
  /** Unique among all drills and questions; safe in an address. */
  readonly id: string;
  readonly skills: readonly SkillId[];
  readonly setting: SettingId | undefined;
  /** A scenario's id, or `file`. */
  readonly family: string;
  readonly sources: Sources;
}

/** Everything answered by taking one of two to four options. */
export interface ChoiceItem extends ItemBase {
  readonly kind: Exclude<PracticeKind, 'rewrite'>;
  readonly moment: Moment | undefined;
  readonly question: string;
  /** As written; shown in an order drawn from a seed, save true and false. */
  readonly options: readonly PracticeOption[];
  /** The lesson in a sentence or two; empty where each option has said it. */
  readonly why: string;
}

/** A bad line to put better in one's own words, and judge oneself by the key. */
export interface RewriteItem extends ItemBase {
  readonly kind: 'rewrite';
  readonly moment: Moment;
  readonly bad: string;
  readonly badWhy: string;
  readonly keys: readonly { readonly text: string; readonly why: string }[];
  /** What a good line does here, to tick off. */
  readonly checks: readonly string[];
}

export type PracticeItem = ChoiceItem | RewriteItem;

export const isQuiz = (kind: PracticeKind): kind is QuizKind =>
  (QUIZ_KINDS as readonly string[]).includes(kind);
