import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Cell, readCsv } from './csv.ts';
import { RATING_COLUMNS } from './panel-table.ts';

/** What one rater thought of one option. */
export interface Rating {
  readonly rater: string;
  readonly scenario: string;
  readonly decision: string;
  readonly option: string;
  /** Ticked as the best of its decision. */
  readonly best: boolean;
  /** 0 harmful · 1 tempting but costly · 2 good · 3 best. */
  readonly rating: number;
}

/** Options of every decision of every scenario: what a table may speak of. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

type Column = (typeof RATING_COLUMNS)[number];
type Places = Readonly<Record<Column, number>>;

const columnName = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : `第 ${column} 列`;

const problem = (
  file: string,
  code: string,
  cell: Pick<Cell, 'row' | 'column'>,
  message: string,
  hint: string,
): Issue => ({
  code,
  severity: 'error',
  path: [cell.row, columnName(cell.column)],
  file,
  position: { line: cell.row, column: cell.column },
  message: `第 ${cell.row} 行 ${columnName(cell.column)} 列：${message}`,
  hint,
});

function placesOf(header: readonly Cell[], file: string): Result<Places, Issue[]> {
  const place = (name: Column): number => header.findIndex(({ text }) => text.toLowerCase() === name);
  const missing = RATING_COLUMNS.filter((name) => place(name) < 0);
  if (missing.length === 0) {
    return ok({
      rater: place('rater'),
      scenario: place('scenario'),
      decision: place('decision'),
      option: place('option'),
      best: place('best'),
      rating: place('rating'),
    });
  }
  const row = header[0]?.row ?? 1;
  return fail(
    missing.map((name) =>
      problem(
        file,
        'panel-column',
        { row, column: header.length + 1 },
        `第一行里没有“${name}”这一列`,
        `表头要有 ${RATING_COLUMNS.join(',')}`,
      ),
    ),
  );
}

function nameIssue(file: string, cell: Cell, what: string, known: Iterable<string>): Issue {
  const nearest = nearestName(cell.text, new Set(known));
  return problem(
    file,
    'panel-unknown',
    cell,
    `没有${what}“${cell.text}”`,
    nearest ? `是不是“${nearest}”` : '照评题表里的写',
  );
}

/** Checks one row; undefined where the rater left it blank. */
function readRow(
  cells: Readonly<Record<Column, Cell>>,
  known: Known,
  file: string,
): { rating?: Rating; issues: Issue[] } {
  const { rater, scenario, decision, option, best, rating } = cells;
  if (best.text === '' && rating.text === '') return { issues: [] };
  const issues: Issue[] = [];
  const decisions = known.get(scenario.text);
  const options = decisions?.get(decision.text);
  if (rater.text === '')
    issues.push(problem(file, 'panel-rater', rater, '没写评题人', '写名字或编号，一人一个'));
  if (!decisions) issues.push(nameIssue(file, scenario, '情景', known.keys()));
  else if (!options) issues.push(nameIssue(file, decision, '抉择点', decisions.keys()));
  else if (!options.has(option.text)) issues.push(nameIssue(file, option, '选项', options));
  if (!['0', '1', ''].includes(best.text))
    issues.push(
      problem(file, 'panel-best', best, `“${best.text}”不是 0 或 1`, '最好的一句写 1，别的写 0 或留空'),
    );
  if (!['0', '1', '2', '3'].includes(rating.text))
    issues.push(
      problem(
        file,
        'panel-rating',
        rating,
        `“${rating.text}”不是 0 到 3 的整数`,
        '3 很好，2 可以，1 要吃亏，0 伤人',
      ),
    );
  if (issues.length > 0) return { issues };
  return {
    issues,
    rating: {
      rater: rater.text,
      scenario: scenario.text,
      decision: decision.text,
      option: option.text,
      best: best.text === '1',
      rating: Number(rating.text),
    },
  };
}

/** One rating an option, one best a decision, per rater. */
class Once {
  private readonly rated = new Map<string, number>();
  private readonly ticked = new Map<string, number>();

  check(
    { rater, scenario, decision, option, best }: Rating,
    cells: Readonly<Record<Column, Cell>>,
    file: string,
  ): Issue[] {
    const where = JSON.stringify([rater, scenario, decision]);
    const own = `${where}${option}`;
    const issues: Issue[] = [];
    const before = this.rated.get(own);
    if (before !== undefined)
      issues.push(
        problem(file, 'panel-twice', cells.option, `${rater} 评过这个选项了（第 ${before} 行）`, '删掉一行'),
      );
    else this.rated.set(own, cells.option.row);
    const tick = this.ticked.get(where);
    if (best && tick !== undefined)
      issues.push(
        problem(
          file,
          'panel-two-best',
          cells.best,
          `${rater} 在这个抉择点勾了两个最好的（另一个在第 ${tick} 行）`,
          '只留一个',
        ),
      );
    else if (best) this.ticked.set(where, cells.best.row);
    return issues;
  }
}

/**
 * Reads ratings from a CSV table: the columns of the panel form, in any order, others ignored; rows with
 * neither best nor rating are skipped. All problems at once, each with its row and column.
 */
export function readRatings(text: string, known: Known, file: string): Result<Rating[], Issue[]> {
  const [header, ...rows] = readCsv(text);
  if (!header)
    return fail([
      problem(
        file,
        'panel-empty',
        { row: 1, column: 1 },
        '表是空的',
        '用 npm run scenarios:export -- --panel 出一份',
      ),
    ]);
  const places = placesOf(header, file);
  if (!places.ok) return places;
  const once = new Once();
  const issues: Issue[] = [];
  const ratings: Rating[] = [];
  for (const row of rows) {
    const cell = (name: Column): Cell =>
      row[places.value[name]] ?? { text: '', row: row[0]?.row ?? 1, column: places.value[name] + 1 };
    const cells = {
      rater: cell('rater'),
      scenario: cell('scenario'),
      decision: cell('decision'),
      option: cell('option'),
      best: cell('best'),
      rating: cell('rating'),
    };
    const read = readRow(cells, known, file);
    issues.push(...read.issues);
    if (!read.rating) continue;
    issues.push(...once.check(read.rating, cells, file));
    ratings.push(read.rating);
  }
  return issues.length > 0 ? fail(issues) : ok(ratings);
}
