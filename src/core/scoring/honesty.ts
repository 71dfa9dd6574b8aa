import type { Program } from '../program/program.ts';
import type { DimensionId } from '../rubric/catalog.ts';
import type { Scenario, ScenarioNode } from '../scenario/schema.ts';
import type { DimensionReport } from './dimension-report.ts';
import { TELLING_NEEDED } from './uncertainty.ts';

/** A checker warning the author let stand, and why. */
export interface AcceptedWarning {
  readonly node: string;
  readonly code: string;
  readonly because: string;
}

/** What a report must admit about itself. */
export interface Honesty {
  readonly lawDate: string;
  /** Who read it; null: nobody yet (未经法制审核、未经专家评题). */
  readonly legalReview: string | null;
  readonly expertReview: string | null;
  /** Focus dimensions this run gave too few telling decisions for a number. */
  readonly thinFocus: readonly { readonly dimension: DimensionId; readonly telling: number }[];
  readonly accepted: readonly AcceptedWarning[];
}

const nodesOf = (scenario: Scenario): [string, ScenarioNode][] => [
  ...Object.values(scenario.phases).flatMap((phase) => Object.entries(phase.nodes)),
  ...Object.entries(scenario.interrupts ?? {}),
];

const acceptedIn = (scenario: Scenario): AcceptedWarning[] =>
  nodesOf(scenario).flatMap(([node, body]) => {
    const choices = Object.values(body.choices ?? {});
    const accepted = [...(body.accept ?? []), ...choices.flatMap((choice) => choice.accept ?? [])];
    return accepted.map(({ code, because }) => ({ node, code, because }));
  });

/** The admissions that belong to this scenario and this run (domain handbook §6, "Honesty"). */
export function honesty({ scenario }: Program, dimensions: readonly DimensionReport[]): Honesty {
  return {
    lawDate: scenario.lawDate,
    legalReview: scenario.reviewed.legal,
    expertReview: scenario.reviewed.expert,
    thinFocus: dimensions
      .filter(({ dimension, telling }) => scenario.focus.includes(dimension) && telling < TELLING_NEEDED)
      .map(({ dimension, telling }) => ({ dimension, telling })),
    accepted: acceptedIn(scenario),
  };
}
