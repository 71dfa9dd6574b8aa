/** A mutant no test can kill, because the program does the same with it. Found by its text, so that it may move. */
export interface Equivalent {
  /** Path below the repository root. */
  readonly file: string;
  /** The source line the change begins in. */
  readonly line: string;
  /** What stands in place of the part changed. */
  readonly becomes: string;
  /** Why nothing can tell the two apart. */
  readonly why: string;
}

/** Left out of the score, and listed with it. An entry that is killed after all is reported as stale. */
export const EQUIVALENT: readonly Equivalent[] = [];
