import type { Issue } from '../shared/issue.ts';

/** The newest transcript format this version of the app reads; it writes this one. */
export const TRANSCRIPT_FORMAT = 4;

/** Whether a record says of itself that a newer version of the app wrote it: its events may be of unknown kinds. */
export const isNewerRun = (record: unknown): boolean => {
  const format: unknown = (record as { format?: unknown } | null | undefined)?.format;
  return typeof format === 'number' && Number.isInteger(format) && format > TRANSCRIPT_FORMAT;
};

/** What is said of such a run. It is kept, listed, exported and merged as it is, never read in part. */
export const NEWER_RUN: Issue = {
  code: 'newer-run',
  severity: 'error',
  path: [],
  message: '这次练习是用更新的版本练的，这个版本读不懂',
  hint: '记录原样留着，没有动；把这台电脑上的「说得来」换成新版就能看',
};
