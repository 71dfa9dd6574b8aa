import type { ModelAct } from './model-act.ts';

/** 「三懂四会」: the seven dimensions every score is spoken in. */
export const DIMENSIONS = [
  'psychology',
  'language',
  'communication',
  'defuse',
  'mediate',
  'serve',
  'mobilise',
] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export const SETTINGS = ['scene', 'mediation', 'bereavement', 'community', 'canvass', 'window'] as const;
export type SettingId = (typeof SETTINGS)[number];

/** An observable thing said: the unit of all scoring. */
export interface Indicator {
  readonly dimension: DimensionId;
  /** −3…−1 costs, 1…3 earns; never 0. */
  readonly weight: number;
  /** What it does to the person addressed; `none` moves nobody. */
  readonly act: ModelAct | 'none';
  /** While this fact holds the indicator moves nobody (a needed order in danger). */
  readonly noneWhile?: string | undefined;
  readonly name: string;
  readonly gloss: string;
  readonly sample?: string | undefined;
}

export interface DimensionEntry {
  readonly name: string;
  readonly group: 'understand' | 'do';
  readonly line: string;
}

export interface NamedEntry {
  readonly name: string;
  readonly gloss: string;
}

export interface SettingEntry {
  readonly name: string;
  readonly prefer: readonly string[];
  readonly avoid: readonly string[];
}

export interface RedLine extends NamedEntry {
  readonly law: readonly string[];
}

export interface Phrase {
  readonly text: string;
  readonly why: string;
  readonly instead?: string | undefined;
}

export type LawLevel = 'verified' | 'verified-b' | 'inference' | 'secondary' | 'memory';

/** A legal fact in our own words. Only `verified` ones may be said with an article number. */
export interface LawFact {
  readonly law: string;
  readonly article: string | null;
  readonly level: LawLevel;
  readonly status: 'in-force' | 'under-revision' | 'repealed';
  readonly fact: string;
  readonly note?: string | undefined;
}

/** Everything scenarios refer to by name, as read from scenarios/*.yaml. */
export interface Rubric {
  readonly dimensions: Readonly<Record<DimensionId, DimensionEntry>>;
  readonly modelActs: Readonly<Record<ModelAct, NamedEntry>>;
  readonly registers: Readonly<Record<string, NamedEntry>>;
  readonly settings: Readonly<Record<SettingId, SettingEntry>>;
  readonly redlines: Readonly<Record<string, RedLine>>;
  readonly phrases: readonly Phrase[];
  /** 「四要四忌」: what to be to people, and what never. */
  readonly musts: Readonly<Record<string, NamedEntry>>;
}

export type Indicators = Readonly<Record<string, Indicator>>;
/** The part of the indicators that decides what words do. */
export type IndicatorActs = Readonly<Record<string, Pick<Indicator, 'act' | 'noneWhile'>>>;
export type LawFacts = Readonly<Record<string, LawFact>>;
