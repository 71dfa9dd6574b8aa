import type { TranscriptEvent } from './transcript.ts';

/** Decisions after one more event: choices and silences of the path so far, less what a rewind took back. */
export function decisionsAfter(decisions: number, event: TranscriptEvent): number {
  if (event.type === 'choice' || event.type === 'silence') return decisions + 1;
  return event.type === 'rewind' ? Math.min(decisions, event.to) : decisions;
}

/** Decisions on the path that counts. */
export const countDecisions = (events: readonly TranscriptEvent[]): number =>
  events.reduce(decisionsAfter, 0);
