import type { Transcript } from '../../core/play/transcript.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';

/** A record that could be read, as against one kept only as it was found. */
export const isTranscript = (record: Transcript | BrokenRecord): record is Transcript =>
  !('issues' in record);
