import type { RecordCounts } from '../ports/deletion.ts';

const KINDS = ['people', 'runs', 'answers', 'versions', 'sessions'] as const;

const each = (work: (kind: keyof RecordCounts) => number): RecordCounts => {
  const [people = 0, runs = 0, answers = 0, versions = 0, sessions = 0] = KINDS.map(work);
  return { people, runs, answers, versions, sessions };
};

export const isNone = (counts: RecordCounts): boolean => KINDS.every((kind) => counts[kind] === 0);

export const sum = (left: RecordCounts, right: RecordCounts): RecordCounts =>
  each((kind) => left[kind] + right[kind]);

/** What is missing of `before` in `after`. */
export const difference = (before: RecordCounts, after: RecordCounts): RecordCounts =>
  each((kind) => Math.max(0, before[kind] - after[kind]));

/** Rows that belong to a record of another store and have outlived it still tell of it. */
export const orRemains = (records: number, remains: number): number =>
  records === 0 && remains > 0 ? 1 : records;
