import type { Mode } from '../play/transcript.ts';
import { isOwn } from '../scenario/own-scenario.ts';
import { talkOf } from '../scenario/same-talk.ts';
import { type Numbered, runsByRecording } from '../shared/recorded.ts';

/** What must be known of a run to say whether it counts. */
export interface RunFacts extends Numbered {
  readonly id: string;
  readonly scenario: string;
  /** Content hash of the version played. */
  readonly hash: string;
  /** Hash of what is said and scored in it (`hashPlay`); undefined where the version is not at hand. */
  readonly play?: string | undefined;
  readonly mode: Mode;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Decisions made so far. */
  readonly decisions: number;
  /** Started from a decision of an earlier run. */
  readonly replayed?: boolean | undefined;
  /** Played with a mentor beside: the session it belongs to. */
  readonly led?: string | undefined;
  /** A return: it began with what an earlier run left behind. */
  readonly returning?: boolean | undefined;
}

/** Only a run of a shipped scenario, from its own start, with at least one choice made. */
const mayCount = (run: RunFacts): boolean =>
  run.mode !== 'guided' &&
  run.led === undefined &&
  run.replayed !== true &&
  run.returning !== true &&
  run.decisions > 0 &&
  !isOwn(run.scenario);

/**
 * The runs of one profile that count: of each talk (`talkOf`) the first 自练 or 考核 run, from its first
 * choice on. 学练, 带教 and returns (docs/decisions/044) never count; a run abandoned after a choice uses up the first attempt; one opened and left
 * without a word does not; nor does any run of a scenario somebody brought. First is what was first recorded, whatever the
 * clock said (`byRecording`).
 *
 * @source domain handbook §6, "Which run counts"
 */
export function countingRuns(runs: readonly RunFacts[]): ReadonlySet<string> {
  const first = new Map<string, RunFacts>();
  for (const run of runs) {
    if (!mayCount(run)) continue;
    const talk = talkOf(run);
    const known = first.get(talk);
    if (!known || runsByRecording(run, known) < 0) first.set(talk, run);
  }
  return new Set([...first.values()].map(({ id }) => id));
}
