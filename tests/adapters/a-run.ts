import type { Transcript, TranscriptEvent } from '../../src/core/play/transcript.ts';

const choice = (choice: string): TranscriptEvent => ({ type: 'choice', node: 'slam', choice, ms: 1200 });

/** A valid run to store: `aRun({ id: 'second', mode: 'exam' })`. */
export const aRun = (change: Partial<Transcript> = {}): Transcript => ({
  format: 1,
  id: 'first',
  scenario: 'queue-jumper',
  hash: '0123456789abcd',
  mode: 'self',
  seed: 7,
  startedAt: '2026-11-22T01:00:00.000Z',
  patience: 1,
  events: [],
  ...change,
});

export const ask = choice('ask');
export const wait: TranscriptEvent = { type: 'silence', node: 'why-hurry', ms: 9000 };
