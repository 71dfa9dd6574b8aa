import type { Transcript } from '../../core/play/transcript.ts';
import type { BrokenAttempt } from '../../ports/attempt-store.ts';

/** A record that could be read, as against one kept only as it was found. */
export const isTranscript = (record: Transcript | BrokenAttempt): record is Transcript =>
  !('issues' in record);
