import type { Issue } from '../shared/issue.ts';
import { field, fields, items } from './unvalidated.ts';
import type { Path, Survey } from './survey.ts';

/** What has happened stays happened; moods and the like are only how things stand at the moment. */
const HAPPENED = ['fact', 'promise', 'gone', 'all', 'any', 'not'];

function strangers(when: unknown, path: Path): Path[] {
  const own = Object.keys(fields(when)).some((name) => !HAPPENED.includes(name)) ? [path] : [];
  const lists = ['all', 'any'].flatMap((name) =>
    items(field(when, name)).flatMap((inner, index) => strangers(inner, [...path, name, index])),
  );
  const inner = field(when, 'not');
  return [...own, ...lists, ...(inner === undefined ? [] : strangers(inner, [...path, 'not']))];
}

/** Conditions in a `requires` that ask how someone feels and not what has happened. */
export const checkRequires = ({ requires }: Survey): Issue[] =>
  requires
    .flatMap(({ when, path }) => strangers(when, path))
    .map((path) => ({
      code: 'requires-kind',
      severity: 'error',
      path,
      message: 'requires 里只能写 fact、promise、gone，和 all、any、not',
      hint: '那一刻的怒气、信任不算做过的事；要紧的就在路上用 learns 记成一个事实',
    }));
