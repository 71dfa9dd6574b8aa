import type { Transcript } from '../../core/play/transcript.ts';
import type { Naming } from '../../core/exchange/kept/version-names.ts';
import { countingRuns } from '../../core/scoring/counting-runs.ts';
import { RECORDED_LAST, runsByRecording } from '../../core/shared/recorded.ts';
import type { RunEnd, RunSummary } from '../../ports/run-store.ts';

/** What a list knows of a run without reading its events: plain JSON, because thousands are read at once. */
export interface RunLine extends Omit<RunSummary, 'counts' | 'end'> {
  readonly end?: RunEnd | undefined;
  /** Started from a decision of an earlier run. */
  readonly replayed: boolean;
}

/** Whether records of this format are numbered. One that is not, no store has counted: it comes last. */
export const isNumbered = ({ format }: Pick<Transcript, 'format'>): boolean => format >= 3;

export function runLine(
  head: Omit<Transcript, 'events'>,
  decisions: number,
  end: RunEnd | undefined,
): RunLine {
  const { id, scenario, hash, play, mode, startedAt, startedFrom } = head;
  const recorded = head.recorded ?? (isNumbered(head) ? RECORDED_LAST : undefined);
  const replayed = startedFrom !== undefined;
  return { id, scenario, hash, play, mode, recorded, startedAt, decisions, end, replayed };
}

const latestFirst = (left: RunLine, right: RunLine): number => runsByRecording(right, left);

/** Field by field: taking the rest of an object apart costs several times as much, ten thousand times over. */
const summary = (
  { id, scenario, hash, play, mode, recorded, startedAt, decisions, end }: RunLine,
  counts: boolean,
): RunSummary => ({ id, scenario, hash, play, mode, recorded, startedAt, decisions, end, counts });

/** A line whose version is at hand goes by what that version goes by now, however the run named it. */
function renamed(line: RunLine, naming: Naming): RunLine {
  const names = naming.get(line.hash);
  if (!names || (names.hash === line.hash && names.playHash === line.play)) return line;
  const { id, scenario, mode, recorded, startedAt, decisions, end, replayed } = line;
  const { hash, playHash: play = line.play } = names;
  return { id, scenario, hash, play, mode, recorded, startedAt, decisions, end, replayed };
}

/**
 * Lists runs, the latest recorded first, and says which of them count.
 *
 * @param naming what the hashes of versions at hand stand for
 */
export function summariseRuns(
  stored: readonly RunLine[],
  naming: Naming,
  limit = stored.length,
): RunSummary[] {
  const lines = stored.map((line) => renamed(line, naming));
  const counting = countingRuns(lines);
  return [...lines]
    .sort(latestFirst)
    .slice(0, limit)
    .map((line) => summary(line, counting.has(line.id)));
}
