import type { RunDigest } from '../../core/scoring/digest.ts';
import { type HistoryRun, joinHistory } from '../../core/scoring/progress/history-run.ts';
import { type Progress, progressOf } from '../../core/scoring/progress/progress.ts';
import type { ProgressServices } from './progress-services.ts';
import { backfill, missingDigests } from './backfill.ts';

/** A history as far as it is known by now. */
export interface HistoryView {
  readonly progress: Progress;
  /** Runs still to be worked out. */
  readonly pending: number;
  /** Runs that cannot be: their record or scenario version is not at hand. */
  readonly lost: number;
}

interface ReadHistory {
  readonly services: ProgressServices;
  readonly show: (view: HistoryView) => void;
  /** Calls `work` once the page stands. */
  readonly later: (work: () => void) => void;
  readonly stopped: () => boolean;
}

const viewOf = (history: readonly HistoryRun[], pending: number, lost: number): HistoryView => ({
  progress: progressOf(history),
  pending,
  lost,
});

/** Shows the history, then works out what is missing from it and shows it again as that comes. */
export async function readHistory({ services, show, later, stopped }: ReadHistory): Promise<void> {
  const { runs } = services;
  const [list, kept] = await Promise.all([runs.list(), runs.digests()]);
  if (stopped()) return;
  let digests = kept;
  const history = joinHistory(list, digests);
  const missing = missingDigests(history);
  let [pending, lost] = [missing.length, 0];
  show(viewOf(history, pending, lost));
  if (pending === 0) return;
  const onBatch = (fresh: readonly RunDigest[], gone: number) => {
    digests = [...digests, ...fresh];
    pending -= fresh.length + gone;
    lost += gone;
    show(viewOf(joinHistory(list, digests), pending, lost));
  };
  later(() => void backfill({ services, missing, onBatch, stopped }));
}
