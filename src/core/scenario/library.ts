import type { Disposition } from '../person/person-state.ts';
import { dispositionsSchema } from '../person/disposition-schema.ts';
import type { Indicators, LawFacts, Rubric } from '../rubric/catalog.ts';
import { indicatorsSchema, lawSchema, rubricSchema } from '../rubric/schema.ts';
import type { Issue } from '../shared/issue.ts';
import { parseYaml } from '../shared/parse-yaml.ts';
import { fail, ok, type Result } from '../shared/result.ts';

/** All names a scenario may use: the data files that stand beside the scenarios. */
export interface Library {
  readonly indicators: Indicators;
  readonly rubric: Rubric;
  readonly dispositions: Readonly<Record<string, Disposition>>;
  readonly laws: LawFacts;
}

export interface LibraryTexts {
  readonly acts: string;
  readonly rubric: string;
  readonly dispositions: string;
  readonly law: string;
}

/** Reads the four data files; all their problems at once. */
export function parseLibrary(texts: LibraryTexts): Result<Library, Issue[]> {
  const acts = parseYaml(texts.acts, indicatorsSchema, 'acts.yaml');
  const rubric = parseYaml(texts.rubric, rubricSchema, 'rubric.yaml');
  const dispositions = parseYaml(texts.dispositions, dispositionsSchema, 'dispositions.yaml');
  const law = parseYaml(texts.law, lawSchema, 'law.yaml');
  if (acts.ok && rubric.ok && dispositions.ok && law.ok) {
    const library: Library = {
      indicators: acts.value.acts,
      rubric: rubric.value,
      dispositions: dispositions.value.dispositions,
      laws: law.value.laws,
    };
    return ok(library);
  }
  return fail([acts, rubric, dispositions, law].flatMap((part) => (part.ok ? [] : part.error)));
}
