import type { Comparison } from '../../core/check/compare-machine.ts';
import type { StrategyResult } from '../../core/check/simulate.ts';
import type { Library } from '../../core/scenario/library.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Position, Severity } from '../../core/shared/issue.ts';
import type { PictureData } from './picture/picture-data.ts';

/** What is to be checked: a scenario of the app, or the text of a file. */
export type CheckSource =
  | { readonly kind: 'shipped'; readonly scenario: Scenario }
  | { readonly kind: 'file'; readonly name: string; readonly text: string };

export interface CheckRequest {
  readonly source: CheckSource;
  readonly library: Library;
  /** How many scenarios ship beside it: what one may show by chance hangs on that. 1 where it is not said. */
  readonly together?: number;
}

export type CheckStage = 'reading' | 'exploring' | 'drawing';

/** One step of an example play. */
export interface ExampleStep {
  readonly node: string;
  readonly title: string;
  /** What was chosen; undefined where the talk ran on by itself. */
  readonly words: string | undefined;
}

/** A finding as the page shows it. */
export interface ReportFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Path in the file, dotted. */
  readonly where: string;
  readonly position: Position | undefined;
  readonly node: string | undefined;
  readonly choice: string | undefined;
  readonly message: string;
  readonly expected: string | undefined;
  readonly hint: string | undefined;
  readonly accepted: string | undefined;
  readonly example: readonly ExampleStep[] | undefined;
}

/** Scores of sampled plays, counted in bins of `width` points from 0 to 100. */
export interface ScoreSample {
  readonly name: string;
  readonly label: string;
  readonly plays: number;
  readonly bins: readonly number[];
  readonly mean: number;
}

export interface PlaySamples {
  readonly seed: number;
  readonly width: number;
  readonly samples: readonly ScoreSample[];
}

/** Everything the page shows of one check: small, plain data, so that it can leave the worker. */
export interface CheckReport {
  readonly id: string;
  readonly title: string;
  readonly profile: 'full' | 'short';
  readonly exhaustive: boolean;
  readonly configurations: number;
  readonly findings: readonly ReportFinding[];
  readonly strategies: readonly StrategyResult[];
  readonly comparison: Comparison;
  /** Undefined where there is nothing to sample: exploration was cut short, or the scenario loops. */
  readonly plays: PlaySamples | undefined;
  readonly picture: PictureData;
}

export type CheckOutcome =
  | { readonly status: 'refused'; readonly findings: readonly ReportFinding[] }
  | { readonly status: 'checked'; readonly report: CheckReport; readonly scenario: Scenario };
