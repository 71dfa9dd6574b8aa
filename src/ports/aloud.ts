import type { Speech } from './speech.ts';
import type { VoiceRecorder } from './voice-recorder.ts';

/** All that is heard of voices: the machine's, and one's own. */
export interface Aloud {
  readonly speech: Speech;
  /** Whether a microphone is to be had at all: not on a page from plain http, nor on a machine without one. */
  readonly canRecord: () => Promise<boolean>;
  readonly newRecorder: () => VoiceRecorder;
}
