import type { TranscriptEvent } from '../../core/play/transcript.ts';

const canonical = (event: TranscriptEvent): string => JSON.stringify(Object.entries(event).sort());

/** Whether two events say the same. Events are flat. */
export const sameEvent = (left: TranscriptEvent, right: TranscriptEvent): boolean =>
  canonical(left) === canonical(right);
