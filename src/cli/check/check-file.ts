import { type CheckResult, checkScenario } from '../../core/check/check-scenario.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { TrialSet } from '../../core/check/attackers/trial.ts';
import { type MetOption, metOptions } from '../../core/covered/met-options.ts';
import { furtherChecks } from '../../core/check/further-checks.ts';
import type { Library } from '../../core/scenario/library.ts';
import { parsePlacedScenario } from '../../core/scenario/parse-scenario.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { readScenarioText } from './read-scenario-text.ts';

/** What a check found, without the graph it rests on: eight of those are more than a small machine has room for. */
export type Told = Omit<CheckResult, 'study'>;

export interface Checked {
  readonly file: string;
  readonly seconds: number;
  /** Undefined where the file could not be read. */
  readonly scenario?: Scenario;
  readonly result: Told | undefined;
  /** Its decisions as attackers meet them, where it can be gone through. */
  readonly trials?: TrialSet | undefined;
  /** What explored play comes to. */
  readonly met?: readonly MetOption[];
  readonly findings: readonly Finding[];
}

/**
 * Checks one file from disk. A file that cannot be read or parsed is a result like any other.
 *
 * @param together how many scenarios stand beside one another, this one included
 */
export function checkFile(file: string, library: Library, together = 1): Checked {
  const started = performance.now();
  const seconds = () => Number(((performance.now() - started) / 1000).toFixed(2));
  const read = readScenarioText(file);
  if (!read.ok) return { file, seconds: seconds(), result: undefined, findings: [read.error] };
  const parsed = parsePlacedScenario(read.value, library, file);
  if (!parsed.ok) return { file, seconds: seconds(), result: undefined, findings: parsed.error };
  const { value: scenario, place } = parsed.value;
  const { study, ...result } = checkScenario(scenario, library, furtherChecks(together));
  const { trials } = study;
  const findings = place(result.findings);
  return { file, seconds: seconds(), scenario, result, trials, met: metOptions(study), findings };
}

/** Findings of a severity that the author has not accepted. */
export const countOpen = (findings: readonly Finding[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
