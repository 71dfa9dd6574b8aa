import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Lesson } from '../core/lesson/lesson-schema.ts';
import { checkLesson, readLesson } from '../core/lesson/parse-lesson.ts';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { problem } from '../core/scenario/known-names.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import { scenarioFiles } from './load-content.ts';

/** A lesson file as read and checked. */
export interface CheckedLesson {
  readonly file: string;
  readonly id: string;
  /** Undefined where anything is wrong with it. */
  readonly lesson: Lesson | undefined;
  readonly issues: readonly Issue[];
}

const NAME = /^lesson-[a-z0-9-]+\.yaml$/;

/** Longest first: `lesson-45.yaml` before `lesson-20.yaml`. */
const lessonsBeside = (scenarioFile: string): string[] =>
  readdirSync(dirname(scenarioFile))
    .filter((name) => NAME.test(name))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map((name) => join(dirname(scenarioFile), name));

/** Files of lessons beside the scenarios under a folder. */
export const lessonFiles = (folder: string): string[] =>
  existsSync(folder) ? scenarioFiles(folder).flatMap(lessonsBeside) : [];

/** A lesson lies beside the scenario it is held on. */
function beside(file: string, { scenario }: Lesson, scenarios: readonly Scenario[]): Issue[] {
  const own = dirname(file).split(/[\\/]/).at(-1);
  if (own === scenario || !scenarios.some(({ id }) => id === own)) return [];
  const message = `这份教案放在 ${own} 里，写的却是“${scenario}”`;
  return [problem('lesson-misplaced', ['scenario'], message, '放到它自己的情景旁边，或改 scenario')];
}

function checkFile(path: string, library: Library, scenarios: readonly Scenario[]): CheckedLesson {
  const file = relative('.', path);
  const id = /([^\\/]+)\.yaml$/.exec(path)?.[1] ?? path;
  const refused = (issues: readonly Issue[]): CheckedLesson => ({ file, id, lesson: undefined, issues });
  const read = readLesson(readFileSync(path, 'utf8'), file);
  if (!read.ok) return refused(read.error);
  const scenario = scenarios.find((one) => one.id === read.value.value.scenario);
  const program = scenario && linkScenario(scenario, library, hashScenario(scenario));
  const known = scenarios.map((one) => one.id);
  const checked = checkLesson(read.value, program, known, library);
  if (!checked.ok) return refused(checked.error);
  const issues = read.value.place(beside(file, checked.value, scenarios));
  return issues.length > 0 ? refused(issues) : { file, id, lesson: checked.value, issues };
}

/** Reads and checks every lesson beside the scenarios. */
export const loadLessons = (
  folder: string,
  library: Library,
  scenarios: readonly Scenario[],
): CheckedLesson[] => lessonFiles(folder).map((file) => checkFile(file, library, scenarios));
