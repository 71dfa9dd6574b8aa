import type { StoreFailure } from './run-store.ts';

/** How many records of each kind. */
export interface RecordCounts {
  /** One who is several profiles is one. */
  readonly people: number;
  readonly runs: number;
  readonly answers: number;
  /** Scenario versions. */
  readonly versions: number;
  /** 带教记录; where there are none but something of them or of a 校准 is left, 1. */
  readonly sessions: number;
}

/**
 * What a deletion came to: looked at afterwards, not assumed. Ok only when nothing of it is there any more, with what
 * is gone. Otherwise why, what is gone all the same, and what is still there; `left` is undefined where that cannot even
 * be looked at.
 */
export type Deletion =
  | { readonly ok: true; readonly value: RecordCounts }
  | {
      readonly ok: false;
      readonly error: StoreFailure;
      readonly gone?: RecordCounts | undefined;
      readonly left?: RecordCounts | undefined;
    };
