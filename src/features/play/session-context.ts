import type { Program } from '../../core/program/program.ts';
import type { Replay } from '../../core/play/replay.ts';
import type { Mode, Transcript } from '../../core/play/transcript.ts';
import type { TalkEntry } from './talk-entries.ts';
import type { Stint } from './thinking-time.ts';

/** How the trainee likes it; none of it changes what happens or what is scored. */
export interface Taste {
  readonly draftFirst: boolean;
  readonly linesAtOnce: boolean;
}

export interface SessionContext {
  readonly program: Program;
  readonly taste: Taste;
  /** The truth: everything else here follows from it, save what is shown and the clock. */
  readonly transcript: Transcript;
  readonly replay: Replay;
  readonly talk: readonly TalkEntry[];
  /** How many entries of the talk are on screen. */
  readonly shown: number;
  /** Time of the latest event. */
  readonly now: number;
  readonly stint: Stint;
  /** A choice made, held while its confidence is asked. */
  readonly held: { readonly choice: string; readonly ms: number } | undefined;
  /** The decision to go back to, while that is being confirmed. */
  readonly target: number;
  /** Options of the open decision have been seen: too late to write first. */
  readonly seen: boolean;
}

export interface SessionInput {
  readonly program: Program;
  readonly transcript: Transcript;
  /** The transcript played through. */
  readonly replay: Replay;
  /** `briefing` waits for a start; `fresh` begins to speak; `resumed` stands at the decision where it was left. */
  readonly opening: 'briefing' | 'fresh' | 'resumed';
  readonly taste: Taste;
  readonly at: number;
}

/** What the screen tells the session. */
export type Tell =
  | { type: 'start'; mode: Mode; patience: Transcript['patience']; startedAt: string }
  | { type: 'next' }
  | { type: 'skip' }
  | { type: 'draft'; text: string }
  | { type: 'skip-draft' }
  | { type: 'write-draft' }
  | { type: 'taste'; taste: Taste }
  | { type: 'choose'; choice: string }
  | { type: 'confidence'; level: number }
  | { type: 'none-fit' }
  | { type: 'hint' }
  | { type: 'pause' }
  | { type: 'continue' }
  /** Says what time it is: what is spent of an exam's patience is written down. */
  | { type: 'note' }
  /** Something else lies over the stage: the clock stands still until it is gone. */
  | { type: 'hold' }
  | { type: 'release' }
  | { type: 'rewind'; to: number }
  | { type: 'confirm' }
  | { type: 'cancel' };

/** Every event brings its time, so that the machine needs no clock but its timers. */
export type SessionEvent = Tell & { readonly at: number };
