import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBeat, type ReadBeat } from '../core/beat/parse-beat.ts';
import type { Scenario } from '../core/scenario/schema.ts';

export const beatFile = (folder: string): string => join(folder, 'beat.yaml');

/** Reads and checks 责任区 beside the scenarios; a folder without the file has an empty one. */
export function loadBeat(
  folder: string,
  scenarios: readonly Scenario[],
  returns: readonly Scenario[],
): ReadBeat {
  const file = beatFile(folder);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'format: 1\nscenarios: {}\n';
  return parseBeat(text, scenarios, returns, file);
}
