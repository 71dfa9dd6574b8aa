import { runLine, type RunLine } from '../memory/run-record.ts';
import type { RunRow } from './schema.ts';

const TEXTS = ['id', 'scenario', 'hash', 'mode', 'startedAt'] as const;

const isEnd = (end: unknown): boolean =>
  end === undefined ||
  (typeof end === 'object' && end !== null && 'ending' in end && typeof end.ending === 'string');

/** Whether a stored head has what a list shows. A cheap look without the schemas; `broken` reads it in full. */
export function looksSound(row: RunRow): boolean {
  // A stored row is data from outside, whatever its type says.
  const head: Partial<RunRow['head']> | null | undefined = row.head;
  return (
    typeof head === 'object' &&
    head !== null &&
    TEXTS.every((key) => typeof head[key] === 'string' && !/\p{Surrogate}/u.test(head[key])) &&
    (head.recorded === undefined || Number.isInteger(head.recorded)) &&
    Number.isInteger(row.decisions) &&
    Number.isInteger(row.length) &&
    isEnd(row.end)
  );
}

/** What lists show of a row that looks sound. */
export const lineOf = ({ head, decisions, end }: RunRow): RunLine => runLine(head, decisions, end);
