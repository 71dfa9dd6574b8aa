import { countingRuns } from '../../core/scoring/first-attempt.ts';
import type { Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { AttemptEnd, AttemptSummary } from '../../ports/attempt-store.ts';

/** What is kept of a run beside its events, so that a list of thousands need not read them. */
export interface RunRecord {
  readonly head: Omit<Transcript, 'events'>;
  /** Decisions of the path so far: choices and silences, less what a rewind took back. */
  readonly decisions: number;
  readonly end: AttemptEnd | undefined;
}

/** Decisions after one more event. */
export function decisionsAfter(decisions: number, event: TranscriptEvent): number {
  if (event.type === 'choice' || event.type === 'silence') return decisions + 1;
  return event.type === 'rewind' ? Math.min(decisions, event.to) : decisions;
}

export const countDecisions = (events: readonly TranscriptEvent[]): number =>
  events.reduce(decisionsAfter, 0);

const newestFirst = (left: AttemptSummary, right: AttemptSummary): number =>
  left.startedAt === right.startedAt
    ? right.id.localeCompare(left.id)
    : left.startedAt < right.startedAt
      ? 1
      : -1;

const facts = ({ head, decisions }: RunRecord) => ({
  ...head,
  decisions,
  replayed: head.startedFrom !== undefined,
});

/** Lists runs newest first and says which of them count. */
export function summariseRuns(records: readonly RunRecord[]): AttemptSummary[] {
  const counting = countingRuns(records.map(facts));
  return records
    .map(({ head, decisions, end }) => ({
      id: head.id,
      scenario: head.scenario,
      hash: head.hash,
      mode: head.mode,
      startedAt: head.startedAt,
      decisions,
      end,
      counts: counting.has(head.id),
    }))
    .sort(newestFirst);
}
