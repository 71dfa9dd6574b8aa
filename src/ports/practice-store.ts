import type { ArchivedAnswer } from '../core/exchange/archive/records.ts';
import type { Result } from '../core/shared/result.ts';
import type { StoreFailure } from './run-store.ts';

/** One answer, without whose it is. */
export type PracticeAnswer = Omit<ArchivedAnswer, 'profile'>;

/** The current profile's answers. */
export interface PracticeStore {
  /** The same id again changes nothing. An answer without a number gets the next one of its person's. */
  readonly append: (answer: PracticeAnswer) => Promise<Result<void, StoreFailure>>;
  /** In order of recording. */
  readonly list: () => Promise<readonly PracticeAnswer[]>;
}
