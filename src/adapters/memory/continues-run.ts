import type { TranscriptEvent } from '../../core/play/transcript.ts';
import { sameEvent } from './same-event.ts';

/** Whether `stored` begins with all of `incoming` and has more: a run that went on while a file was made. */
export const continuesRun = (
  stored: readonly TranscriptEvent[],
  incoming: readonly TranscriptEvent[],
): boolean =>
  stored.length > incoming.length &&
  incoming.every((event, index) => sameEvent(event, stored[index] as TranscriptEvent));
