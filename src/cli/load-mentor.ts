import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type RatingForm, ratingFormSchema } from '../core/mentor/rating-form.ts';
import { referenceIssues } from '../core/mentor/reference-issues.ts';
import { type References, referencesSchema } from '../core/mentor/reference-schema.ts';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { problem } from '../core/scenario/known-names.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import { parsePlacedYaml, parseYaml } from '../core/shared/parse-yaml.ts';
import type { Result } from '../core/shared/result.ts';
import { scenarioFiles } from './load-content.ts';

const REFERENCES = 'references.yaml';

/** The form mentors rate by, beside the scenarios. */
export const ratingFile = (folder: string): string => join(folder, 'rating.yaml');

export const loadRatingForm = (folder: string): Result<RatingForm, Issue[]> =>
  parseYaml(readFileSync(ratingFile(folder), 'utf8'), ratingFormSchema, 'rating.yaml');

/** A file of reference runs as read and checked. */
export interface CheckedReferences {
  readonly file: string;
  /** Undefined where anything is wrong with it. */
  readonly references: References | undefined;
  readonly issues: readonly Issue[];
}

/** Files of reference runs beside the scenarios under a folder. */
export const referenceFiles = (folder: string): string[] =>
  scenarioFiles(folder)
    .map((file) => join(dirname(file), REFERENCES))
    .filter((file) => existsSync(file));

function checkFile(path: string, library: Library, scenarios: readonly Scenario[]): CheckedReferences {
  const file = relative('.', path);
  const refused = (issues: readonly Issue[]): CheckedReferences => ({ file, references: undefined, issues });
  const read = parsePlacedYaml(readFileSync(path, 'utf8'), referencesSchema, file);
  if (!read.ok) return refused(read.error);
  const { value, place } = read.value;
  const own = dirname(path).split(/[\\/]/).at(-1);
  const scenario = scenarios.find(({ id }) => id === own);
  if (!scenario || value.scenario !== own) {
    const message = `这份参考放在 ${own} 里，写的是“${value.scenario}”`;
    const hint = scenario ? '改 scenario' : '它旁边的情景没过体检，先改那个';
    return refused(place([problem('reference-misplaced', ['scenario'], message, hint)]));
  }
  const program = linkScenario(scenario, library, hashScenario(scenario));
  const issues = place(referenceIssues(value, program, library));
  return issues.length > 0 ? refused(issues) : { file, references: value, issues };
}

/** Reads and checks the reference runs beside every scenario. */
export const loadReferences = (
  folder: string,
  library: Library,
  scenarios: readonly Scenario[],
): CheckedReferences[] => referenceFiles(folder).map((file) => checkFile(file, library, scenarios));
