import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { linkScenario } from '../core/program/link.ts';
import type { ChoiceItem, PracticeItem } from '../core/practice/item.ts';
import { parseDrills } from '../core/practice/parse-drills.ts';
import { parseQuiz } from '../core/practice/parse-quiz.ts';
import { drillSet, type PracticeSet, quizSet } from '../core/practice/practice-set.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import type { Placed } from '../core/shared/placed.ts';
import type { Result } from '../core/shared/result.ts';
import { PRACTICE_FILES } from './load-content.ts';

/** A practice file as read and checked: what of it can be used, and all that is wrong with it. */
export interface CheckedPractice<Item extends PracticeItem> {
  readonly file: string;
  readonly items: readonly Item[];
  readonly issues: readonly Issue[];
}

export interface LoadedPractice {
  readonly drills: CheckedPractice<PracticeItem>;
  readonly quiz: CheckedPractice<ChoiceItem>;
}

function check<File, Item extends PracticeItem>(
  path: string,
  parse: (text: string, file: string) => Result<Placed<File>, Issue[]>,
  build: (file: File) => PracticeSet<Item>,
): CheckedPractice<Item> {
  const file = relative('.', path);
  const parsed = parse(readFileSync(path, 'utf8'), file);
  if (!parsed.ok) return { file, items: [], issues: parsed.error };
  const { value, place } = parsed.value;
  const { items, issues } = build(value);
  return { file, items, issues: place(issues) };
}

/** Reads drills.yaml and quiz.yaml beside the scenarios, cuts the drills out of them, and checks it all. */
export function loadPractice(
  folder: string,
  library: Library,
  scenarios: readonly Scenario[],
): LoadedPractice {
  const programs = new Map(scenarios.map((scenario) => [scenario.id, linkScenario(scenario, library)]));
  const drills = check(
    join(folder, PRACTICE_FILES.drills),
    (text, file) => parseDrills(text, library, file),
    (file) => drillSet(file, programs, library),
  );
  const quiz = check(
    join(folder, PRACTICE_FILES.quiz),
    (text, file) => parseQuiz(text, library, file),
    (file) => quizSet(file, library, drills.items),
  );
  return { drills, quiz };
}
