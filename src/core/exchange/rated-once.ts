import type { Issue } from '../shared/issue.ts';
import type { Rating, RatingCells } from './read-rating.ts';
import { tableProblem } from './table-problem.ts';

/** Notices a rater who rates an option twice, or ticks two bests of one decision. */
export function ratedOnce(): (rating: Rating, cells: RatingCells) => Issue[] {
  const rated = new Map<string, number>();
  const ticked = new Map<string, number>();
  return ({ rater, scenario, decision, option, best }, cells) => {
    const issues: Issue[] = [];
    const where = JSON.stringify([rater, scenario, decision]);
    const before = rated.get(`${where}${option}`);
    if (before !== undefined) {
      issues.push(
        tableProblem('panel-twice', cells.option, `${rater} 评过这个选项了（第 ${before} 行）`, '删掉一行'),
      );
    } else rated.set(`${where}${option}`, cells.option.row);
    const tick = ticked.get(where);
    if (best && tick !== undefined) {
      issues.push(
        tableProblem(
          'panel-two-best',
          cells.best,
          `${rater} 在这个抉择点勾了两个最好的（另一个在第 ${tick} 行）`,
          '只留一个',
        ),
      );
    } else if (best) ticked.set(where, cells.best.row);
    return issues;
  };
}
