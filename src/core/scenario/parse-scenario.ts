import { asWritten } from '../shared/as-written.ts';
import { formatPath, type Issue } from '../shared/issue.ts';
import { collectKeys } from '../shared/parse-yaml.ts';
import { type Placed, placeIn, withoutPlaces } from '../shared/placed.ts';
import { readYaml } from '../shared/read-yaml.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { schemaIssues } from '../shared/schema-issues.ts';
import { withHint } from '../shared/with-hint.ts';
import { checkDoubles } from './check-doubles.ts';
import { checkGroups } from './check-groups.ts';
import { checkNames } from './check-names.ts';
import { checkRequires } from './check-requires.ts';
import { checkStages } from './check-stages.ts';
import { checkStructure } from './check-structure.ts';
import { checkWords } from './check-words.ts';
import type { Library } from './library.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { surveyScenario } from './survey.ts';
import { dropConsequences } from './drop-consequences.ts';

const KEYS = [...collectKeys(scenarioSchema)];

const versionIssue = (found: unknown): Issue => ({
  code: 'format-version',
  severity: 'error',
  path: ['format'],
  message: `这个文件的格式是 ${String(found)}，本程序认得 1`,
  expected: '1',
  hint: '用新版程序打开，或在文件第一行写 format: 1',
});

function collectIssues(data: unknown, library: Library): { issues: Issue[]; scenario: Scenario | undefined } {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return {
      scenario: undefined,
      issues: [
        {
          code: 'not-a-scenario',
          severity: 'error',
          path: [],
          message: '这不是一个情景文件',
          hint: '对照 scenarios/README.md 从文件头写起',
        },
      ],
    };
  }
  const format = (data as { format?: unknown }).format;
  if (format !== undefined && format !== 1) return { scenario: undefined, issues: [versionIssue(format)] };
  const parsed = scenarioSchema.safeParse(data);
  const shape = parsed.success ? [] : schemaIssues(parsed.error.issues, data, () => KEYS);
  const survey = surveyScenario(data);
  const further = [
    ...checkNames(survey, library),
    ...checkStructure(data, survey, library),
    ...checkDoubles(survey),
    ...checkWords(survey.worded),
    ...checkRequires(survey),
    ...checkStages(data, survey),
    ...checkGroups(data, survey),
  ];
  return {
    issues: [...shape, ...dropConsequences(data, shape, further)],
    scenario: parsed.success ? parsed.data : undefined,
  };
}

/** The same complaint about the same place, once. */
function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const { line = 0, column = 0 } = issue.position ?? {};
    const key = `${issue.code} ${formatPath(issue.path)} ${line}:${column}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * Reads one scenario file of format 1. All problems at once, each with code, path, line:column, what was
 * expected and a hint. Never throws on what the text says. What is found later can still be put in its place.
 *
 * @param file name used in messages
 */
export function parsePlacedScenario(
  text: string,
  library: Library,
  file = '',
): Result<Placed<Scenario>, Issue[]> {
  const yaml = readYaml(text);
  const place = placeIn(yaml, file);
  const { issues, scenario } =
    yaml.data === undefined ? { issues: [], scenario: undefined } : collectIssues(yaml.data, library);
  const written = yaml.data === undefined ? [] : asWritten(yaml, scenarioSchema, issues);
  const all = place(unique([...yaml.issues, ...written]).map(withHint));
  if (scenario && all.length === 0) return ok({ value: scenario, place });
  if (all.length > 0) return fail(all);
  return fail(place([{ code: 'not-a-scenario', severity: 'error', path: [], message: '文件是空的' }]));
}

/** The scenario alone, for whoever has nothing more to say of the text. */
export const parseScenario = (text: string, library: Library, file = ''): Result<Scenario, Issue[]> =>
  withoutPlaces(parsePlacedScenario(text, library, file));
