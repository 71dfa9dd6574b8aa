import type { Issue, Position } from './issue.ts';

/** As much of a text as a message has room for. */
export function clip(text: string, most = 40): string {
  const characters = [...text.replace(/\s*\n\s*/g, '⏎')];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}

/** What stands in a file and what the reader makes of it. */
export interface Readings {
  readonly written: string;
  readonly read: string;
}

/** A text that would not reach the reader as it was written: both readings, and how to keep the first. */
export const textIssue = (
  { written, read }: Readings,
  hint: string,
  place: Pick<Issue, 'path' | 'position'>,
): Issue => ({
  code: 'text-changed',
  severity: 'error',
  ...place,
  message: `写的是“${clip(written)}”，读成了${read}`,
  hint,
});

/** A text whose end was taken for a remark. */
export const cutIssue = (
  { written, read, rest }: Readings & { readonly rest: string },
  position: Position,
  path: Issue['path'] = [],
): Issue =>
  textIssue(
    { written, read: read === '' ? '空的' : `“${clip(read)}”` },
    `空格后面的 # 起是注释，“${clip(rest, 20)}”没人看得见。要它，就给整句加引号；真是注释，就另起一行，或者前面空两格、# 后面再空一格`,
    { position, path },
  );
