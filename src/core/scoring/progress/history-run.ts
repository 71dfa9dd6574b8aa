import type { Mode } from '../../play/transcript.ts';
import type { RunDigest } from '../digest.ts';
import { type Numbered, runsByRecording } from '../../shared/recorded.ts';
import { SCORING_RULE } from '../scoring-rule.ts';

/** A run as the list of runs knows it. */
export interface ListedRun extends Numbered {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  /** Hash of what is said and scored; undefined where the version is not at hand. */
  readonly play?: string | undefined;
  readonly mode: Mode;
  /** 带教: the session it was played in. */
  readonly led?: string | undefined;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly decisions: number;
  readonly end: { readonly at: string } | undefined;
  readonly counts: boolean;
  /** Begun from a decision of an earlier run. */
  readonly replayed: boolean;
  /** A return: it began with what an earlier run left behind. */
  readonly returning?: boolean | undefined;
}

/** A run of the history, with what is known of it. */
export interface HistoryRun extends ListedRun {
  /** Undefined while it has not been worked out, or never can be: its scenario version is gone. */
  readonly digest: RunDigest | undefined;
}

/**
 * Whether a digest still says what the run says, by the rule of today: an unfinished run may have gone on since, and
 * one trend never mixes two rules.
 */
export const upToDate = (digest: RunDigest, run: Pick<ListedRun, 'decisions' | 'end'>): boolean =>
  digest.rule === SCORING_RULE &&
  digest.decisions === run.decisions &&
  digest.endedAt === (run.end?.at ?? null);

/** Lists come sorted one way or the other: what is in order already is cheap to put in order. */
const oldestFirst = (runs: readonly HistoryRun[]): HistoryRun[] => [...runs].sort(runsByRecording);

/** The list and what has been worked out, joined; in order of recording. A digest of a run that is not listed is left out. */
export function joinHistory(list: readonly ListedRun[], digests: readonly RunDigest[]): HistoryRun[] {
  const known = new Map<string, RunDigest>();
  for (const digest of digests) known.set(digest.run, digest);
  return oldestFirst(
    list.map((run) => {
      const { id, scenario, hash, play, mode, led, recorded, startedAt, decisions, end, counts } = run;
      const { replayed, returning } = run;
      const kept = known.get(id);
      const digest = kept && upToDate(kept, run) ? kept : undefined;
      return {
        ...{ id, scenario, hash, play, mode, led, recorded, startedAt, decisions, end, counts },
        ...{ replayed, returning, digest },
      };
    }),
  );
}

/**
 * Whether there is something to work out: a run that ended, or a first attempt left unfinished. Of a session with a mentor
 * nothing is: it goes away whole.
 */
export const wantsDigest = (run: HistoryRun): boolean =>
  run.digest === undefined &&
  run.led === undefined &&
  run.decisions > 0 &&
  (run.end !== undefined || run.counts);
