import type { Outcome } from '../core/shared/outcome.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/** One answer to a phrase drill or a quiz item, or an annotated expert run read to its end. */
export interface PracticeAnswer {
  /** Random and unique: merging two machines goes by it. */
  readonly id: string;
  readonly kind: 'drill' | 'quiz' | 'expert';
  readonly item: string;
  /** What it practised. */
  readonly skills: readonly string[];
  readonly outcome: Outcome;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The current profile's answers. */
export interface PracticeStore {
  /** The same id again changes nothing. */
  readonly append: (answer: PracticeAnswer) => Promise<Result<void, StoreFailure>>;
  /** Oldest first. */
  readonly list: () => Promise<readonly PracticeAnswer[]>;
}
