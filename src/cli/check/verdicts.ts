import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../core/scenario/library.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

/** The errors a check found, a line each. */
export type Verdict = readonly string[];

/** Remembers what checks found: one takes seconds, and a page is built far more often than a scenario is changed. */
export interface Verdicts {
  readonly recall: (scenario: Scenario, library: Library, together: number) => Verdict | undefined;
  readonly remember: (scenario: Scenario, library: Library, together: number, errors: Verdict) => void;
}

const FILE = 'node_modules/.cache/shuodelai/verdicts.json';
/** Of earlier states of the files so many are remembered. */
const MOST = 200;
const CHECKER = join(import.meta.dirname, '../../core');

/** Changes whenever any source does that a check rests on. */
function checkerHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(CHECKER, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(CHECKER, name)));
  return hash.digest('hex');
}

const isVerdict = (value: unknown): value is Verdict =>
  Array.isArray(value) && value.every((line) => typeof line === 'string');

function load(file: string): Map<string, Verdict> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(data !== null && typeof data === 'object' ? data : {});
    return new Map(entries.filter((entry): entry is [string, Verdict] => isVerdict(entry[1])));
  } catch {
    // Never written, or torn: everything is checked anew.
    return new Map();
  }
}

/** Verdicts by what they rest on: scenario, data files, checker. Kept in a file that may be lost at any time. */
export function keptVerdicts(file = FILE): Verdicts {
  const known = load(file);
  const checker = checkerHash();
  const keyOf = (...parts: readonly unknown[]): string =>
    createHash('sha256').update(checker).update(JSON.stringify(parts)).digest('hex');
  return {
    recall: (scenario, library, together) => known.get(keyOf(scenario, library, together)),
    remember: (scenario, library, together, errors) => {
      known.set(keyOf(scenario, library, together), errors);
      for (const [oldest] of known) {
        if (known.size <= MOST) break;
        known.delete(oldest);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(known)));
    },
  };
}
