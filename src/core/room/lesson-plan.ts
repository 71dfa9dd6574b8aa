/** A decision worth a vote, and what whoever teaches wants at hand while it stands. */
export interface PlannedDecision {
  /** Node of the scenario. */
  readonly node: string;
  readonly minutes: number;
  /** What to ask the class. */
  readonly ask: string;
  /** What a class usually picks. */
  readonly usual: string;
  /** How to answer that. */
  readonly answer: string;
  readonly law: readonly string[];
  /** Id of the choice the plan goes on with. */
  readonly follow?: string | undefined;
}

/** A lesson on one scenario: which of its decisions are voted on, in the order they are come to. */
export interface LessonPlan {
  readonly title: string;
  readonly minutes: number;
  readonly decisions: readonly PlannedDecision[];
}

/** What the plan says of a node; undefined where it does not vote on it. */
export const plannedAt = (plan: LessonPlan | undefined, node: string): PlannedDecision | undefined =>
  plan?.decisions.find((decision) => decision.node === node);
