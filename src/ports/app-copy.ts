/**
 * What is to be said about the copy of the app this browser keeps:
 * `kept` – all of it is here now and opens without a network (until told once);
 * `newer` – another version is here and waits to be put in place.
 */
export type CopyNews = 'none' | 'kept' | 'newer';

/** The app's own copy on this machine. Where there is none (plain http, a file from disk) the news is always `none`. */
export interface AppCopy {
  readonly news: () => CopyNews;
  readonly subscribe: (listener: () => void) => () => void;
  /** `kept` has been read; it is not said again on this machine. */
  readonly told: () => void;
  /** Puts the newer version in place and opens the page anew. */
  readonly replace: () => void;
}
