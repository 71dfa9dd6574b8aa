import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkScenario } from '../../src/core/program/link.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import type { Program } from '../../src/core/program/program.ts';
import { type Library, parseLibrary } from '../../src/core/scenario/library.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import { formatIssue } from '../../src/core/shared/issue.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

let library: Library | undefined;

/** The shipped library: acts, rubric, dispositions, law. */
export function loadLibrary(): Library {
  if (library) return library;
  const parsed = parseLibrary({
    acts: read('scenarios/acts.yaml'),
    rubric: read('scenarios/rubric.yaml'),
    dispositions: read('scenarios/dispositions.yaml'),
    law: read('scenarios/law.yaml'),
  });
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  library = parsed.value;
  return library;
}

/** A program from a file path below the repository root. */
export function loadProgram(path: string): Program {
  const parsed = parseScenario(read(path), loadLibrary(), path);
  if (!parsed.ok) throw new Error(parsed.error.map(formatIssue).join('\n'));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}

export const loadFixture = (name: string): Program => loadProgram(`tests/fixtures/scenarios/${name}.yaml`);

/** Ids of the shipped scenarios. */
export const shippedIds = (): string[] =>
  readdirSync(join(root, 'scenarios')).filter((name) =>
    existsSync(join(root, 'scenarios', name, 'scenario.yaml')),
  );

export const loadShipped = (id: string): Program => loadProgram(`scenarios/${id}/scenario.yaml`);

export const readText = read;
