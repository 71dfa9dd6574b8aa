import type { Mode } from '../play/transcript.ts';
import { isOwn } from '../scenario/own-scenario.ts';
import { isSameTalk } from '../scenario/same-talk.ts';

/** What must be known of a run to say whether it keeps a key shut or opens it. */
export interface KeyRun {
  readonly scenario: string;
  /** Content hash of the version played. */
  readonly hash: string;
  /** Hash of what is said and scored in it; undefined where the version is not at hand. */
  readonly play?: string | undefined;
  readonly mode: Mode;
  /** Decisions made so far. */
  readonly decisions: number;
  /** How it ended; undefined while it is open. */
  readonly end: unknown;
  /** Whether it is the run of its talk that counts. */
  readonly counts: boolean;
}

/** A scenario version, as a card names it. */
export interface KeyTalk {
  readonly scenario: string;
  readonly hash: string;
  readonly play?: string | undefined;
}

/**
 * Whether somebody may see what is best said in a scenario. `counting`: their run that counts is open; `unplayed`: they
 * have neither played it unaided to an end nor begun it in 学练.
 */
export type KeyAccess = 'open' | 'counting' | 'unplayed';

const isOpen = ({ end }: KeyRun): boolean => end === undefined;

/** An exam whose clock has run will count from its first choice on; nothing else is there before that. */
const willCount = ({ scenario, mode, decisions }: KeyRun, others: readonly KeyRun[]): boolean =>
  mode === 'exam' && decisions === 0 && !isOwn(scenario) && !others.some(({ counts }) => counts);

/**
 * The run that counts, or is about to, and has not been played to its end: while there is one, nothing may show what
 * is best said in its talk.
 *
 * @param runs of one profile, in any order
 */
export function openCountedRun<Run extends KeyRun>(talk: KeyTalk, runs: readonly Run[]): Run | undefined {
  const own = runs.filter((run) => isSameTalk(run, talk));
  return own.find((run) => isOpen(run) && (run.counts || willCount(run, own)));
}

/** Whether any version of a scenario has been played to an end, in whatever way. */
export const isPlayed = (scenario: string, runs: readonly KeyRun[]): boolean =>
  runs.some((run) => run.scenario === scenario && !isOpen(run));

/** Whether the key of a scenario is open to somebody with these runs. */
export function keyAccess(talk: KeyTalk, runs: readonly KeyRun[]): KeyAccess {
  if (openCountedRun(talk, runs)) return 'counting';
  const own = runs.filter(({ scenario }) => scenario === talk.scenario);
  const learnt = own.some(({ mode, decisions }) => mode === 'guided' && decisions > 0);
  const done = own.some((run) => run.mode !== 'guided' && !isOpen(run));
  return learnt || done ? 'open' : 'unplayed';
}
