/** One shipped file, as the build lists it. */
export interface Entry {
  /** Path below the app's folder: `assets/index-1a2b.js`. */
  readonly url: string;
  /** Content hash; null where the name carries one, so that the same name always means the same bytes. */
  readonly revision: string | null;
}
