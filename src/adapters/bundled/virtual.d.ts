/** A scenario or return built into the app. */
type Loaders = Readonly<
  Record<
    string,
    () => Promise<{
      scenario: import('../../core/scenario/schema.ts').Scenario;
      /** What of the library it needs to run. */
      library: import('../../core/program/link-people.ts').LinkLibrary;
      hash: string;
      /** `hashPlay` of it. */
      play: string;
    }>
  >
>;
declare module 'virtual:scenario-index' {
  export const cards: readonly import('../../ports/scenario-source.ts').ScenarioCard[];
  export const loaders: Loaders;
}
declare module 'virtual:returns' {
  export const cards: readonly import('../../ports/scenario-source.ts').ReturnCard[];
  export const loaders: Loaders;
  /** Content hash of `virtual:rubric`. */
  export const keyHash: string;
}
/** What the shipped versions go by, now and in runs of earlier times. */
declare module 'virtual:version-names' {
  export const versionNames: readonly import('../../core/exchange/kept/version-names.ts').VersionNames[];
}
declare module 'virtual:keys' {
  /** Content hash of `virtual:rubric`. */
  export const keyHash: string;
  export const names: import('../../ports/scenario-source.ts').RubricNames;
}
declare module 'virtual:rubric' {
  export const indicators: import('../../core/rubric/catalog.ts').Indicators;
  export const dispositions: Readonly<
    Record<string, import('../../core/person/person-state.ts').Disposition>
  >;
  export const rubric: import('../../core/rubric/catalog.ts').Rubric;
}
declare module 'virtual:laws' {
  export const laws: import('../../core/rubric/catalog.ts').LawFacts;
}
declare module 'virtual:drills' {
  export const drills: readonly import('../../core/practice/item.ts').PracticeItem[];
}
declare module 'virtual:quiz' {
  export const questions: readonly import('../../core/practice/item.ts').ChoiceItem[];
}
declare module 'virtual:lessons' {
  export const lessons: readonly import('../../ports/lesson-source.ts').ShippedLesson[];
}
declare module 'virtual:mentor' {
  export const form: import('../../core/mentor/rating-form.ts').RatingForm;
  export const references: Readonly<Record<string, import('../../ports/mentor-source.ts').ShippedReference>>;
}
declare module 'virtual:beat' {
  export const beat: import('../../core/beat/beat-schema.ts').Beat;
}
declare module 'virtual:shelf' {
  export const shelf: import('../../ports/shelf.ts').Shelf;
}
