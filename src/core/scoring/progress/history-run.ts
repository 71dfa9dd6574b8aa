import type { Mode } from '../../play/transcript.ts';
import type { RunDigest } from '../digest.ts';
import { countingRuns, type RunFacts } from '../first-attempt.ts';

/** A run as the list of attempts knows it. */
export interface ListedRun {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly mode: Mode;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly decisions: number;
  readonly end: { readonly at: string } | undefined;
  readonly counts: boolean;
}

/** A run of the history, with what is known of it. */
export interface HistoryRun extends ListedRun {
  /** Undefined while it has not been worked out, or never can be: its scenario version is gone. */
  readonly digest: RunDigest | undefined;
}

/** Whether a digest still says what the run says: an unfinished one may have gone on since. */
const upToDate = (digest: RunDigest, run: ListedRun): boolean =>
  digest.decisions === run.decisions && digest.endedAt === (run.end?.at ?? null);

const earlier = (left: ListedRun, right: ListedRun): number =>
  left.startedAt < right.startedAt ? -1 : left.startedAt > right.startedAt ? 1 : left.id < right.id ? -1 : 1;

/** Lists come sorted one way or the other: what is in order already is cheap to put in order. */
const oldestFirst = (runs: readonly HistoryRun[]): HistoryRun[] => [...runs].sort(earlier);

/** The list and what has been worked out, joined; oldest first. A digest of a run that is not listed is left out. */
export function joinHistory(list: readonly ListedRun[], digests: readonly RunDigest[]): HistoryRun[] {
  const known = new Map<string, RunDigest>();
  for (const digest of digests) known.set(digest.run, digest);
  return oldestFirst(
    list.map((run) => {
      const { id, scenario, hash, mode, startedAt, decisions, end, counts } = run;
      const kept = known.get(id);
      const digest = kept && upToDate(kept, run) ? kept : undefined;
      return { id, scenario, hash, mode, startedAt, decisions, end, counts, digest };
    }),
  );
}

const factsOf = ({ run, scenario, hash, mode, startedAt, decisions, replayed }: RunDigest): RunFacts => ({
  id: run,
  scenario,
  hash,
  mode,
  startedAt,
  decisions,
  replayed,
});

/**
 * The history as far as digests alone tell it, oldest first: good enough to show while a long list is being
 * read. A first attempt without a digest is not known here, so which run counts may still change.
 */
export function historyOfDigests(digests: readonly RunDigest[]): HistoryRun[] {
  const counting = countingRuns(digests.map(factsOf));
  return oldestFirst(
    digests.map((digest) => {
      const { run, scenario, hash, mode, startedAt, decisions, endedAt } = digest;
      const end = endedAt === null ? undefined : { at: endedAt };
      return {
        id: run,
        scenario,
        hash,
        mode,
        startedAt,
        decisions,
        end,
        counts: counting.has(run),
        digest,
      };
    }),
  );
}

/** Whether there is something to work out: a run that ended, or a first attempt left unfinished. */
export const wantsDigest = (run: HistoryRun): boolean =>
  run.digest === undefined && run.decisions > 0 && (run.end !== undefined || run.counts);
