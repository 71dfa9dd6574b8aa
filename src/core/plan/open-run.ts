import { hasBegun, isResumable } from '../play/run-kind.ts';
import type { Mode } from '../play/transcript.ts';

/** What must be known of a run to say whether to go on with it before anything else. */
export interface ResumableRun {
  readonly scenario: string;
  readonly hash: string;
  /** Undefined where the version is not at hand. */
  readonly play?: string | undefined;
  readonly mode: Mode;
  /** 带教: the session it was played in. */
  readonly led?: string | undefined;
  readonly decisions: number;
  /** How it ended; undefined while it is open. */
  readonly end: unknown;
  readonly counts: boolean;
}

/** A scenario there is, in its present version. */
interface Present {
  readonly id: string;
  readonly hash: string;
}

/**
 * The run to go on with before anything new: the one that counts where it is open, for it keeps its scenario's key
 * shut; else the newest. Only what can be gone on with: its version is at hand, and its scenario still there.
 *
 * @param runs the newest first
 */
export function openRun<Run extends ResumableRun>(
  runs: readonly Run[],
  scenarios: readonly Present[],
): Run | undefined {
  const open = runs.filter((run) => {
    const present = scenarios.find(({ id }) => id === run.scenario);
    const atHand = present && (run.play !== undefined || run.hash === present.hash);
    return atHand && isResumable(run) && hasBegun(run);
  });
  return open.find(({ counts }) => counts) ?? open[0];
}
