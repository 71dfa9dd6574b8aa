/**
 * Where a recording stands. `refused`: the microphone may not be used; `failed`: there is none, or it is in
 * somebody else's hands.
 */
export type RecorderState = 'idle' | 'asking' | 'recording' | 'recorded' | 'playing' | 'refused' | 'failed';

/** One's own voice, recorded and played back. It lives in memory until `forget`; it is never stored or sent. */
export interface VoiceRecorder {
  readonly state: () => RecorderState;
  /** Calls back after each change of state; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for the microphone and records, in place of what was recorded. Ends by itself after a minute. */
  readonly record: () => void;
  /** Ends the recording, or the playing back. */
  readonly stop: () => void;
  readonly play: () => void;
  /** Lets go of the microphone and of everything recorded. */
  readonly forget: () => void;
}
