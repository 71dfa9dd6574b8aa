import type { Program } from '../program/program.ts';
import { knownName } from '../scenario/known-names.ts';
import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import { parsePlacedYaml } from '../shared/parse-yaml.ts';
import type { Placed } from '../shared/placed.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { lessonIssues } from './lesson-issues.ts';
import { type Lesson, lessonSchema } from './lesson-schema.ts';

/** Reads the shape of a lesson (format 1): `checkLesson` says the rest, once its scenario is at hand. */
export const readLesson = (text: string, file = 'lesson.yaml'): Result<Placed<Lesson>, Issue[]> =>
  parsePlacedYaml(text, lessonSchema, file);

/**
 * Checks a lesson against its scenario. All problems at once, each with code, path, line:column and a hint.
 *
 * @param program of the scenario it names; undefined where there is none
 * @param known ids of the scenarios there are
 */
export function checkLesson(
  { value, place }: Placed<Lesson>,
  program: Program | undefined,
  known: readonly string[],
  library: Library,
): Result<Lesson, Issue[]> {
  const shelf = Object.fromEntries(known.map((id) => [id, true]));
  const issues = program
    ? lessonIssues(value, program, library)
    : knownName('lesson-no-scenario', value.scenario, shelf, ['scenario'], '情景架');
  return issues.length === 0 ? ok(value) : fail(place(issues));
}
