import { formatIssue } from '../../core/shared/issue.ts';
import type { CheckedLesson } from '../load-lessons.ts';
import { issueJson } from './render-practice.ts';

/** The `--json` form of the checked lessons. */
export const lessonsJson = (lessons: readonly CheckedLesson[]) =>
  lessons.map(({ file, lesson, issues }) => ({
    file,
    minutes: lesson?.minutes,
    votes: lesson?.decisions.length,
    findings: issues.map(issueJson),
  }));

/** The checked lessons in words, a line each and one a problem. */
export const lessonsText = (lessons: readonly CheckedLesson[]): string =>
  lessons
    .flatMap(({ file, lesson, issues }) => [
      `${file}  ${lesson ? `${lesson.minutes} 分钟，${lesson.decisions.length} 处投票` : '不能用'}`,
      ...issues.map((issue) => `  ${formatIssue(issue)}`),
    ])
    .join('\n');
