/**
 * What is to be said about the copy of the app this browser keeps:
 * `kept` – all of it is here and opens without a network: looked at, for as long as it is said, and said once;
 * `newer` – another version is here and waits to be put in place.
 */
export type CopyNews = 'none' | 'kept' | 'newer';

/** The app's own copy on this machine. Where there is none (plain http, a file from disk) the news is always `none`. */
export interface AppCopy {
  readonly news: () => CopyNews;
  readonly subscribe: (listener: () => void) => () => void;
  /** `kept` is on the screen; it is not said again on this machine while it stays true. */
  readonly told: () => void;
  /** `kept` has been on the screen for long enough to be read. */
  readonly read: () => void;
  /** Puts the newer version in place and opens the page anew. */
  readonly replace: () => void;
}
