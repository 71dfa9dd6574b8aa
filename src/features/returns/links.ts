/** Where the list of promises leads: `href`s, made by the app. */
export interface ReturnsLinks {
  readonly play: (scenario: string) => string;
  readonly resume: (scenario: string, run: string) => string;
  /** Where days off are entered. */
  readonly leave: string;
}
