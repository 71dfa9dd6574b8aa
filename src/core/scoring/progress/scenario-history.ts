import type { HistoryRun } from './history-run.ts';

/** All runs of one scenario, whatever its version, newest first. */
export interface ScenarioHistory {
  readonly scenario: string;
  /** Title as last played; undefined when no run of it has been worked out. */
  readonly title: string | undefined;
  readonly runs: readonly HistoryRun[];
  /** First attempts: one a talk, however the scene is drawn. */
  readonly first: readonly HistoryRun[];
  /** 自练 and 考核 runs that do not count. */
  readonly later: readonly HistoryRun[];
  readonly guided: readonly HistoryRun[];
}

interface Growing {
  readonly scenario: string;
  title: string | undefined;
  readonly runs: HistoryRun[];
  readonly first: HistoryRun[];
  readonly later: HistoryRun[];
  readonly guided: HistoryRun[];
}

const begun = (scenario: string): Growing => ({
  scenario,
  title: undefined,
  runs: [],
  first: [],
  later: [],
  guided: [],
});

function add(group: Growing, run: HistoryRun): void {
  group.title ??= run.digest?.title;
  group.runs.push(run);
  if (run.counts) group.first.push(run);
  else (run.mode === 'guided' ? group.guided : group.later).push(run);
}

/**
 * The runs by scenario, the one practised last first.
 *
 * @param runs oldest first; those left without a word are passed over
 */
export function scenarioHistory(runs: readonly HistoryRun[]): ScenarioHistory[] {
  const groups = new Map<string, Growing>();
  for (const run of [...runs].reverse()) {
    if (run.decisions === 0 && !run.end) continue;
    const group = groups.get(run.scenario) ?? begun(run.scenario);
    if (group.runs.length === 0) groups.set(run.scenario, group);
    add(group, run);
  }
  return [...groups.values()];
}
