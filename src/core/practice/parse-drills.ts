import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import type { Placed } from '../shared/placed.ts';
import type { Result } from '../shared/result.ts';
import { drillNameIssues } from './drill-names.ts';
import { type DrillFile, drillFileSchema } from './drill-schema.ts';
import { parsePractice } from './parse-practice.ts';

/** Reads drills.yaml (format 1). All problems at once, each with code, path, line:column and a hint. */
export const parseDrills = (
  text: string,
  library: Library,
  file = 'drills.yaml',
): Result<Placed<DrillFile>, Issue[]> =>
  parsePractice(text, drillFileSchema, (value) => drillNameIssues(value, library), file);
