import type { ChoiceItem, PracticeItem } from './item.ts';

/** Bars of practice items: what may be told of the key without reading it. */
export const PRACTICE_BARS = {
  /** Longest option to the shortest in a drill; the short answers of a quiz may differ a little more. */
  drillRatio: 1.3,
  quizRatio: 1.5,
  /** Share of items whose key is the longest (or the shortest) on offer; chance is a quarter. */
  extremeShare: 0.4,
  /** Words of courtesy a key has more than the others, on average. */
  politeGap: 0.25,
  /** Below this share of differing characters two items are the same again. */
  alike: 0.3,
} as const;

/** Items whose options were written for them: names of acts and 对/不对 tell nothing by their look. */
export const isWorded = (item: PracticeItem): item is ChoiceItem =>
  item.kind !== 'rewrite' && item.kind !== 'spot' && item.kind !== 'judge';

/** Where an item stands in its file. */
export const itemPath = ({ kind, id }: PracticeItem): readonly string[] => [
  kind === 'single' || kind === 'judge' ? 'questions' : 'drills',
  id,
];

export const lengthOf = (text: string): number => [...text].length;
