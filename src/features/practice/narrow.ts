import type { DrillKind, PracticeItem } from '../../core/practice/item.ts';

/** What a set may be narrowed to: one kind of drill, or one half of the questions. */
export type Narrow = 'any' | DrillKind | 'law' | 'craft';

const TESTS: Readonly<Record<Exclude<Narrow, 'any' | DrillKind>, (item: PracticeItem) => boolean>> = {
  law: ({ skills }) => skills.includes('law'),
  craft: ({ skills }) => !skills.includes('law'),
};

export function narrowTo(items: readonly PracticeItem[], narrow: Narrow): readonly PracticeItem[] {
  if (narrow === 'any') return items;
  return items.filter(narrow === 'law' || narrow === 'craft' ? TESTS[narrow] : ({ kind }) => kind === narrow);
}
