/** Where the start page leads: `href`s, made by the app. */
export interface LibraryLinks {
  readonly play: (scenario: string) => string;
  readonly resume: (scenario: string, run: string) => string;
  readonly review: (run: string) => string;
  readonly drill: string;
  readonly quiz: string;
  readonly about: string;
  /** For those who lead others or write: where, called what, and what it is for. */
  readonly others: readonly { readonly href: string; readonly name: string; readonly note: string }[];
}
