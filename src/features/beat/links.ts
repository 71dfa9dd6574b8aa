/** Where the page of the beat leads: `href`s, made by the app. */
export interface BeatLinks {
  readonly review: (run: string) => string;
  readonly home: string;
}
