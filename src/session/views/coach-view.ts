/** How the words landed. Never which other ones were better. */
export type Verdict = 'hurt' | 'costly' | 'works' | 'hits' | 'near-miss';

/** 学练: what the author says of the words just said, once the answer to them has been read. */
export interface ReasonLine {
  readonly kind: 'reason';
  readonly key: string;
  /** Key of the line it follows. */
  readonly after: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/** 学练: what stands between the lines of the talk. Empty in every other mode. */
export interface CoachView {
  readonly reasons: readonly ReasonLine[];
}
