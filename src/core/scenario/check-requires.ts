import type { Issue } from '../shared/issue.ts';
import { beyond } from './condition-kinds.ts';
import type { Survey } from './survey.ts';

/** What has happened stays happened; moods and the like are only how things stand at the moment. */
const HAPPENED = ['fact', 'promise', 'gone'];

/** Conditions in a `requires` that ask how someone feels and not what has happened. */
export const checkRequires = ({ requires }: Survey): Issue[] =>
  requires
    .flatMap(({ when, path }) => beyond(HAPPENED, when, path))
    .map((path) => ({
      code: 'requires-kind',
      severity: 'error',
      path,
      message: 'requires 里只能写 fact、promise、gone，和 all、any、not',
      hint: '那一刻的怒气、信任不算做过的事；要紧的就在路上用 learns 记成一个事实',
    }));
