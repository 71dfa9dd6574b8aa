import type { Scenario } from '../scenario/schema.ts';
import type { Issue } from '../shared/issue.ts';
import { parsePlacedYaml } from '../shared/parse-yaml.ts';
import { type Beat, beatSchema } from './beat-schema.ts';
import { beatIssues } from './beat-issues.ts';

export interface ReadBeat {
  /** Undefined where the file has not the shape of one. */
  readonly beat: Beat | undefined;
  /** Each with its place. */
  readonly issues: readonly Issue[];
}

/** Reads `beat.yaml` and holds it against the scenarios. All problems at once. */
export function parseBeat(
  text: string,
  scenarios: readonly Scenario[],
  returns: readonly Scenario[],
  file = 'beat.yaml',
): ReadBeat {
  const read = parsePlacedYaml(text, beatSchema, file);
  if (!read.ok) return { beat: undefined, issues: read.error };
  const { value, place } = read.value;
  return { beat: value, issues: place(beatIssues(value, scenarios, returns)) };
}
