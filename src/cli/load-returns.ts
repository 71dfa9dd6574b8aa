import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { returnIssues } from '../core/returns/return-issues.ts';
import { hashPlay } from '../core/scenario/hash-play.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import type { Library } from '../core/scenario/library.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import { formatIssue } from '../core/shared/issue.ts';
import type { ReturnCard } from '../ports/scenario-source.ts';
import { loadScenario, scenarioFiles } from './load-content.ts';

const NAME = /^return-[a-z0-9-]+\.yaml$/;

/** Files of returns beside the scenarios under a folder. */
export const returnFiles = (folder: string): string[] =>
  scenarioFiles(folder).flatMap((scenario) =>
    readdirSync(dirname(scenario))
      .filter((name) => NAME.test(name))
      .sort()
      .map((name) => join(dirname(scenario), name)),
  );

/** What keeps a return that can be read and fits its scenario off the shelf: a line each. */
type Prove = (file: string, scenario: Scenario) => readonly string[];

/** What keeps a return off the shelf at all. */
function faults(file: string, scenario: Scenario, scenarios: ReadonlyMap<string, Scenario>, prove: Prove) {
  const issues = returnIssues(scenario, scenarios.get(scenario.returns?.from ?? ''));
  return issues.length > 0 ? issues.map(formatIssue) : prove(file, scenario);
}

/**
 * Reads the returns beside the scenarios; one with an error is left out, and told.
 *
 * @param scenarios those that are shipped, by id
 */
export function loadReturns(
  folder: string,
  library: Library,
  scenarios: ReadonlyMap<string, Scenario>,
  prove: Prove,
  warn: (file: string, errors: readonly string[]) => void,
): ReadonlyMap<string, Scenario> {
  const returns = new Map<string, Scenario>();
  for (const file of returnFiles(folder)) {
    const read = loadScenario(file, library);
    const taken = read.ok && (scenarios.has(read.value.id) || returns.has(read.value.id));
    const errors = taken
      ? ['id 别的情景已经用了，换一个']
      : read.ok
        ? faults(file, read.value, scenarios, prove)
        : read.error.map(formatIssue);
    if (read.ok && errors.length === 0) returns.set(read.value.id, read.value);
    else warn(file, errors);
  }
  return returns;
}

/** What the start page tells of a return before it is opened. */
export function returnCard(scenario: Scenario, scenarios: ReadonlyMap<string, Scenario>): ReturnCard[] {
  const { id, title, minutes, returns } = scenario;
  const promise = scenarios.get(returns?.from ?? '')?.promises?.[returns?.promise ?? ''];
  if (!returns || promise?.days === undefined) return [];
  const { what, by, to, days } = promise;
  return [
    {
      ...{ id, title, minutes, days, what, by, to, from: returns.from, promise: returns.promise },
      call: scenario.cast[to]?.call ?? to,
      ...{ hash: hashScenario(scenario), play: hashPlay(scenario) },
    },
  ];
}
