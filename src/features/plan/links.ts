/** Where the day's practice and the next talk lead: `href`s, made by the app. */
export interface PlanLinks {
  /** A given set of drills and questions. */
  readonly set: (items: readonly string[]) => string;
  readonly drill: string;
  readonly quiz: string;
  readonly play: (scenario: string) => string;
  readonly resume: (scenario: string, run: string) => string;
}
