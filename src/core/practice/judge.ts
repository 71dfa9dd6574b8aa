import { orderOptions } from '../play/option-order.ts';
import type { ChoiceItem, PracticeOption } from './item.ts';

export interface Judgement {
  readonly taken: PracticeOption;
  /** What would have been right; the one taken where it was. */
  readonly correctOption: PracticeOption;
}

/** Judges an answer to a choice. Throws on an option the item does not have: a bug, not an answer. */
export function judge(item: ChoiceItem, optionId: string): Judgement {
  const taken = item.options.find(({ id }) => id === optionId);
  const key = item.options.find(({ outcome }) => outcome === 'right');
  if (!taken || !key) throw new Error(`no option ${optionId} in ${item.id}`);
  return { taken, correctOption: taken.outcome === 'right' ? taken : key };
}

/** The order the options of an item are shown in: drawn from the seed, save true and false. */
export const shownOptions = (item: ChoiceItem, seed: number): readonly PracticeOption[] =>
  item.kind === 'judge' ? item.options : orderOptions(item.options, seed, item.id, 0);
