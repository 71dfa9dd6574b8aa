/** Where the start page leads: `href`s, made by the app. */
export interface LibraryLinks {
  readonly play: (scenario: string) => string;
  readonly resume: (scenario: string, run: string) => string;
  readonly review: (run: string) => string;
  readonly drill: string;
  readonly quiz: string;
  readonly check: string;
  readonly about: string;
}
