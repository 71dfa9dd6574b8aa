import type { PracticeItem, PracticeKind } from './item.ts';

/** Reading, thinking and the reasons after it, by kind; rough, for filling ten minutes. */
const SECONDS: Readonly<Record<PracticeKind, number>> = {
  pick: 50,
  rewrite: 100,
  spot: 35,
  register: 40,
  after: 45,
  single: 25,
  judge: 15,
};

/** About how many seconds an item takes, with its reasons. */
export const expectedSeconds = ({ kind }: PracticeItem): number => SECONDS[kind];
