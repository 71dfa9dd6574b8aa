import type { Program } from '../program/program.ts';
import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import { buildDrills } from './build-drills.ts';
import { buildQuiz } from './build-quiz.ts';
import { cutDrills } from './cut-drills.ts';
import type { DrillFile } from './drill-schema.ts';
import type { ChoiceItem, PracticeItem } from './item.ts';
import { knownName } from '../scenario/known-names.ts';
import { lengthIssues, lookIssues } from './look-issues.ts';
import type { QuizFile } from './quiz-schema.ts';
import { idIssues, repeatIssues } from './repeat-issues.ts';
import { wordingIssues } from './wording-issues.ts';

/** All there is to practise, ready to be shown, and what is wrong with it; paths are those of its file. */
export interface PracticeSet<Item extends PracticeItem> {
  readonly items: readonly Item[];
  readonly issues: readonly Issue[];
}

/** The drills of a file: those written by hand, then those cut from the scenarios it names. */
export function drillSet(
  file: DrillFile,
  programs: ReadonlyMap<string, Program>,
  library: Library,
): PracticeSet<PracticeItem> {
  const written = buildDrills(file, library);
  const cuts = Object.entries(file.cuts).map(([id, wanted]) => {
    const program = programs.get(id);
    if (program) return cutDrills(program, wanted, library.indicators);
    return {
      drills: [],
      issues: knownName('unknown-cut', id, Object.fromEntries(programs), ['cuts', id], 'scenarios'),
    };
  });
  const items = [...written, ...cuts.flatMap(({ drills }) => drills)];
  return {
    items,
    issues: [
      ...cuts.flatMap(({ issues }) => issues),
      // The options of scenarios are weighed by their own check.
      ...lengthIssues(written),
      ...lookIssues(written),
      ...repeatIssues(items),
      ...wordingIssues(file, library),
    ],
  };
}

/** The questions of a file. `drills` are there to tell ids used twice. */
export function quizSet(
  file: QuizFile,
  library: Library,
  drills: readonly PracticeItem[],
): PracticeSet<ChoiceItem> {
  const items = buildQuiz(file, library);
  return {
    items,
    issues: [
      ...idIssues(drills, items),
      ...lengthIssues(items),
      ...lookIssues(items),
      ...repeatIssues(items),
    ],
  };
}
