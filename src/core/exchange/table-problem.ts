import type { Issue } from '../shared/issue.ts';
import type { Cell } from '../shared/csv.ts';

export const columnName = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : `第 ${column} 列`;

/** A mistake in a table, at its row and column as a spreadsheet names them. */
export const tableProblem = (
  code: string,
  { row, column }: Pick<Cell, 'row' | 'column'>,
  message: string,
  hint: string,
): Issue => ({
  code,
  severity: 'error',
  path: [row, columnName(column)],
  position: { line: row, column },
  message: `第 ${row} 行 ${columnName(column)} 列：${message}`,
  hint,
});
