import type { RunDigest } from '../../core/scoring/digest.ts';
import { type HistoryRun, wantsDigest } from '../../core/scoring/progress/history-run.ts';
import { runsByRecording } from '../../core/shared/recorded.ts';
import type { ProgressServices } from './progress-services.ts';
import { workOutDigest } from '../../session/work-out-digest.ts';

/** Work between two pauses, in milliseconds: short enough for a press of a key in between. */
const SLICE_MS = 24;
/** Digests stored, and shown, together. */
const BATCH = 200;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const byUse = (left: HistoryRun, right: HistoryRun): number =>
  Number(right.counts) - Number(left.counts) || runsByRecording(right, left);

/** The runs still to be worked out: those that count first, then the newest. */
export const missingDigests = (history: readonly HistoryRun[]): HistoryRun[] =>
  history.filter(wantsDigest).sort(byUse);

export interface Backfill {
  readonly services: ProgressServices;
  readonly missing: readonly HistoryRun[];
  /** Called with what each batch brought, and how many runs gave nothing in it. */
  readonly onBatch: (digests: readonly RunDigest[], lost: number) => void;
  readonly stopped: () => boolean;
}

/** Works out and stores what is missing, a little at a time, until done or told to stop. */
export async function backfill({ services, missing, onBatch, stopped }: Backfill): Promise<void> {
  let batch: RunDigest[] = [];
  let lost = 0;
  let since = services.now();
  const flush = async () => {
    if (batch.length > 0) await services.runs.keepDigest(...batch);
    if (!stopped()) onBatch(batch, lost);
    batch = [];
    lost = 0;
  };
  for (const run of missing) {
    const digest = await workOutDigest(services, run);
    if (digest) batch.push(digest);
    else lost += 1;
    if (batch.length + lost >= BATCH) await flush();
    if (services.now() - since >= SLICE_MS) {
      await pause();
      since = services.now();
    }
    if (stopped()) break;
  }
  await flush();
}
