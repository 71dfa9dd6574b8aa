/** Where the page leads: `href`s, made by the app. */
export interface ProgressLinks {
  readonly play: (scenario: string) => string;
  readonly review: (run: string) => string;
  readonly about: string;
}
