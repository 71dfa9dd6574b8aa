import type { Replay } from '../../core/play/replay.ts';
import type { Mode, Transcript } from '../../core/play/transcript.ts';
import type { Program } from '../../core/program/program.ts';
import type { Command, Hold, Preferences } from '../commands.ts';
import type { TalkEntry } from '../talk/talk-entry.ts';
import type { DecisionClock } from '../decision-clock.ts';

export interface SessionContext {
  readonly program: Program;
  readonly preferences: Preferences;
  /** The truth: everything else here follows from it, save what is shown and the clock. */
  readonly transcript: Transcript;
  readonly replay: Replay;
  readonly talk: readonly TalkEntry[];
  /** How many entries of the talk are on screen. */
  readonly shown: number;
  /** What of it came into view last, and is being read: from this entry on, since `at`. */
  readonly latest: { readonly from: number; readonly at: number };
  /** How many paragraphs of what became of the people are on screen, once it is over. */
  readonly told: number;
  /** What keeps lines from following by themselves. */
  readonly holds: readonly Hold[];
  /** Time of the latest event, in milliseconds of `uptime`. */
  readonly now: number;
  readonly clock: DecisionClock;
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
  readonly preferences: Preferences;
  /** What is still being read, where the same page takes it up again; else everything on screen has been. */
  readonly latest?: SessionContext['latest'];
  readonly at: number;
}

/** The briefing is over: mode, patience and the hour of the run are fixed. */
export interface Start {
  readonly type: 'start';
  readonly mode: Mode;
  readonly patience: Transcript['patience'];
  readonly startedAt: string;
}

/** What reaches the machine beside the commands of a window. */
type Internal =
  | { readonly type: 'prefer'; readonly preferences: Preferences }
  /** Says what time it is: what is spent of an exam's patience is written down. */
  | { readonly type: 'note' };

/** Every event brings its time, so that the machine needs no clock but its timers. */
export type SessionEvent = (Exclude<Command, { readonly type: 'start' }> | Start | Internal) & {
  readonly at: number;
};
