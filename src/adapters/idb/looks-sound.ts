import type { RunRow } from './database.ts';

const TEXTS = ['id', 'scenario', 'hash', 'mode', 'startedAt'] as const;

/** Whether a stored head has what a list shows. A cheap look without the schemas; `broken` reads it in full. */
export function looksSound(row: RunRow): boolean {
  // A stored row is data from outside, whatever its type says.
  const head: Partial<RunRow['head']> | null | undefined = row.head;
  return (
    typeof head === 'object' &&
    head !== null &&
    TEXTS.every((key) => typeof head[key] === 'string') &&
    Number.isInteger(row.decisions) &&
    Number.isInteger(row.length)
  );
}
