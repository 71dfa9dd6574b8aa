import type { Replay } from '../core/play/replay.ts';
import type { Transcript } from '../core/play/transcript.ts';
import type { Program } from '../core/program/program.ts';

/** A run ready to be played. */
export interface LoadedRun {
  readonly program: Program;
  readonly transcript: Transcript;
  readonly replay: Replay;
  readonly opening: 'briefing' | 'fresh' | 'resumed';
  /** Events the store already has; undefined for a run it has not seen. */
  readonly stored: number | undefined;
}
