import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Cell, readCsv } from '../shared/csv.ts';
import { RATING_COLUMNS, VERSION_COLUMN } from './panel-table.ts';
import { ratedOnce } from './rated-once.ts';
import { type Known, type Rating, type RatingCells, readRating } from './read-rating.ts';
import { tableProblem } from './table-problem.ts';

const COLUMNS = [...RATING_COLUMNS, VERSION_COLUMN] as const;

function missingColumns(header: readonly Cell[]): Issue[] {
  const names = new Set(header.map(({ text }) => text.toLowerCase()));
  const at = { row: header[0]?.row ?? 1, column: header.length + 1 };
  return RATING_COLUMNS.filter((name) => !names.has(name)).map((name) =>
    tableProblem('panel-column', at, `第一行里没有“${name}”这一列`, `表头要有 ${RATING_COLUMNS.join(',')}`),
  );
}

function cellsOf(row: readonly Cell[], header: readonly Cell[]): RatingCells {
  const cell = (name: string): Cell => {
    const place = header.findIndex(({ text }) => text.toLowerCase() === name);
    return (
      row[place] ?? { text: '', row: row[0]?.row ?? 1, column: place < 0 ? header.length + 1 : place + 1 }
    );
  };
  return Object.fromEntries(COLUMNS.map((name) => [name, cell(name)])) as RatingCells;
}

const EMPTY = tableProblem(
  'panel-empty',
  { row: 1, column: 1 },
  '表是空的',
  '用 npm run scenarios:export -- --panel 出一份',
);

function readRows(header: readonly Cell[], rows: readonly Cell[][], known: Known): Result<Rating[], Issue[]> {
  const missing = missingColumns(header);
  if (missing.length > 0) return fail(missing);
  const again = ratedOnce();
  const issues: Issue[] = [];
  const ratings: Rating[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, header);
    const read = readRating(cells, known);
    if (!read.ok) issues.push(...read.error);
    else if (read.value) {
      issues.push(...again(read.value, cells));
      ratings.push(read.value);
    }
  }
  return issues.length > 0 ? fail(issues) : ok(ratings);
}

/**
 * Reads ratings from a CSV table: the columns of the panel form, in any order, others ignored; rows with
 * neither best nor rating are skipped. All problems at once, each with its row and column.
 */
export function readRatings(text: string, known: Known, file: string): Result<Rating[], Issue[]> {
  const [header, ...rows] = readCsv(text);
  const read = header ? readRows(header, rows, known) : fail([EMPTY]);
  return read.ok ? read : fail(read.error.map((issue) => ({ ...issue, file })));
}
