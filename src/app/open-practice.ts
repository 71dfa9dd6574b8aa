import { bundledPractice } from '../adapters/bundled/practice-source.ts';
import { openItems } from '../core/practice/open-items.ts';
import type { PracticeSource } from '../ports/practice-source.ts';
import type { Services } from '../ports/services.ts';
import { answers } from './answers.ts';

/** What there is to practise, without what would tell the current profile a key too soon. */
export const openPractice = ({ runs, scenarios }: Pick<Services, 'runs' | 'scenarios'>): PracticeSource => ({
  questions: bundledPractice.questions,
  drills: async () => {
    const [drills, list] = await Promise.all([bundledPractice.drills(), runs.list()]);
    if (answers.shown()) return drills;
    const talks = scenarios.list().map(({ id, hash, play }) => ({ scenario: id, hash, play }));
    return openItems(drills, talks, list);
  },
});
