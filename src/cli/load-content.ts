import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Library, parseLibrary } from '../core/scenario/library.ts';
import { parseScenario } from '../core/scenario/parse-scenario.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import type { Result } from '../core/shared/result.ts';

const DATA_FILES = {
  acts: 'acts.yaml',
  rubric: 'rubric.yaml',
  dispositions: 'dispositions.yaml',
  law: 'law.yaml',
} as const;

/** Reads the data files beside the scenarios. */
export function loadLibrary(folder: string): Result<Library, Issue[]> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return parseLibrary({
    acts: read(DATA_FILES.acts),
    rubric: read(DATA_FILES.rubric),
    dispositions: read(DATA_FILES.dispositions),
    law: read(DATA_FILES.law),
  });
}

export const scenarioFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.yaml')))
    .map((entry) => join(folder, entry.name, 'scenario.yaml'))
    .sort();

/** 话术微练 and 应知应会. */
export const PRACTICE_FILES = { drills: 'drills.yaml', quiz: 'quiz.yaml' } as const;

export const dataFiles = (folder: string): string[] =>
  [...Object.values(DATA_FILES), ...Object.values(PRACTICE_FILES)].map((name) => join(folder, name));

/** Reads one scenario file from disk. */
export const loadScenario = (file: string, library: Library): Result<Scenario, Issue[]> =>
  parseScenario(readFileSync(file, 'utf8'), library, file);

/** The scenarios under a folder that can be read. */
export const loadScenarios = (folder: string, library: Library): Scenario[] =>
  scenarioFiles(folder).flatMap((file) => {
    const scenario = loadScenario(file, library);
    return scenario.ok ? [scenario.value] : [];
  });
