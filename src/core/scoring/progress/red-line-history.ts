import type { HistoryRun } from './history-run.ts';

/** A red line and the runs it was crossed in. */
export interface RedLineHistory {
  readonly redline: string;
  /** Newest first; never empty. Crossed twice in one run, the run is there once. */
  readonly runs: readonly HistoryRun[];
}

/**
 * Red lines crossed, in whatever mode, the one crossed last first.
 *
 * @param runs oldest first
 */
export function redLineHistory(runs: readonly HistoryRun[]): RedLineHistory[] {
  const crossed = new Map<string, HistoryRun[]>();
  for (const run of [...runs].reverse()) {
    if (!run.digest || run.digest.redlines.length === 0) continue;
    for (const redline of new Set(run.digest.redlines)) {
      const known = crossed.get(redline);
      if (known) known.push(run);
      else crossed.set(redline, [run]);
    }
  }
  const place = new Map(runs.map((run, index) => [run, index]));
  const lately = ({ runs: [last] }: RedLineHistory): number => (last && place.get(last)) ?? -1;
  return [...crossed]
    .map(([redline, where]) => ({ redline, runs: where }))
    .sort((left, right) => lately(right) - lately(left) || (left.redline < right.redline ? -1 : 1));
}
