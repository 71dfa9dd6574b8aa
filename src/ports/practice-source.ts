import type { ChoiceItem, PracticeItem } from '../core/practice/item.ts';

/** Where drills and questions come from. Both reject when they cannot be fetched. */
export interface PracticeSource {
  /** 话术微练: those written by hand, and those cut from the scenarios. */
  readonly drills: () => Promise<readonly PracticeItem[]>;
  /** 应知应会. */
  readonly questions: () => Promise<readonly ChoiceItem[]>;
}
