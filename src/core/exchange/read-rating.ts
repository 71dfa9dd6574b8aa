import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Cell } from '../shared/csv.ts';
import type { RATING_COLUMNS, VERSION_COLUMN } from './panel-table.ts';
import { tableProblem } from './table-problem.ts';

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

/** What a table may say of one scenario. */
export interface KnownScenario {
  /** What the version the letters belong to goes by. */
  readonly versions: readonly string[];
  /** Option ids of each decision. */
  readonly decisions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Option ids by `decision/letter`, as the panel form letters them. */
  readonly letters: ReadonlyMap<string, string>;
}

export type Known = ReadonlyMap<string, KnownScenario>;
export type RatingCells = Readonly<Record<(typeof RATING_COLUMNS)[number] | typeof VERSION_COLUMN, Cell>>;

function unknownName(cell: Cell, what: string, known: Iterable<string>): Issue {
  const nearest = nearestName(cell.text, new Set(known));
  const hint = nearest ? `是不是“${nearest}”` : '照评题表里的写';
  return tableProblem('panel-unknown', cell, `没有${what}“${cell.text}”`, hint);
}

const LETTER = /^[A-Z]$/;

/** The option a row speaks of: by id, or by the letter of the printed form. */
function optionOf(cells: RatingCells, known: Known): Result<string, Issue> {
  const { scenario, decision, option, version } = cells;
  const own = known.get(scenario.text);
  if (!own) return fail(unknownName(scenario, '情景', known.keys()));
  const options = own.decisions.get(decision.text);
  if (!options) return fail(unknownName(decision, '抉择点', own.decisions.keys()));
  const old = version.text !== '' && !own.versions.includes(version.text);
  if (old)
    return fail(tableProblem('panel-version', version, '这份表是情景改过以前的', '用现在的版本重新出表再评'));
  if (!LETTER.test(option.text))
    return options.has(option.text) ? ok(option.text) : fail(unknownName(option, '选项', options));
  const id = own.letters.get(`${decision.text}/${option.text}`);
  if (id === undefined) return fail(unknownName(option, '选项', []));
  if (version.text === '')
    return fail(
      tableProblem('panel-version', version, '选项写的是字母，却没写是哪一版', '照评题表里的 version 填'),
    );
  return ok(id);
}

function markIssues({ rater, best, rating }: RatingCells): Issue[] {
  const issues: Issue[] = [];
  if (rater.text === '')
    issues.push(tableProblem('panel-rater', rater, '没写评题人', '写名字或编号，一人一个'));
  if (!['0', '1', ''].includes(best.text)) {
    issues.push(
      tableProblem('panel-best', best, `“${best.text}”不是 0 或 1`, '最好的一句写 1，别的写 0 或留空'),
    );
  }
  if (!['0', '1', '2', '3'].includes(rating.text)) {
    issues.push(
      tableProblem(
        'panel-rating',
        rating,
        `“${rating.text}”不是 0 到 3 的整数`,
        '3 很好，2 可以，1 要吃亏，0 伤人',
      ),
    );
  }
  return issues;
}

/** Reads one row; undefined where the rater left it blank. */
export function readRating(cells: RatingCells, known: Known): Result<Rating | undefined, Issue[]> {
  const { rater, scenario, decision, best, rating } = cells;
  if (best.text === '' && rating.text === '') return ok(undefined);
  const option = optionOf(cells, known);
  const issues = [...markIssues(cells), ...(option.ok ? [] : [option.error])];
  if (!option.ok || issues.length > 0)
    return fail(issues.sort((left, right) => (left.position?.column ?? 0) - (right.position?.column ?? 0)));
  return ok({
    rater: rater.text,
    scenario: scenario.text,
    decision: decision.text,
    option: option.value,
    best: best.text === '1',
    rating: Number(rating.text),
  });
}
