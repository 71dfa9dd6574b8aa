import type { PracticeItem } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';
import type { PracticeServices } from './practice-services.ts';

/** What every item on screen is given. */
export interface CardProps<Item extends PracticeItem> {
  readonly item: Item;
  readonly services: PracticeServices;
  /** Nothing comes after it. */
  readonly last: boolean;
}

/** An item that has been answered. */
export interface Done {
  readonly item: PracticeItem;
  readonly outcome: Outcome;
}
