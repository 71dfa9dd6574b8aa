import type { Transcript } from '../../core/play/transcript.ts';
import type { SessionLine } from '../../core/mentor/session-line.ts';
import type { Naming } from '../../core/exchange/kept/version-names.ts';
import { countingRuns } from '../../core/scoring/counting-runs.ts';
import { RECORDED_LAST, runsByRecording } from '../../core/shared/recorded.ts';
import type { RunEnd, RunSummary } from '../../ports/run-store.ts';

/** What a list knows of a run without reading its events: plain JSON, because thousands are read at once. */
export interface RunLine extends Omit<RunSummary, 'counts' | 'end'> {
  readonly end?: RunEnd | undefined;
}

/** Whether records of this format are numbered. One that is not, no store has counted: it comes last. */
export const isNumbered = ({ format }: Pick<Transcript, 'format'>): boolean => format >= 3;

export function runLine(
  head: Omit<Transcript, 'events'>,
  decisions: number,
  end: RunEnd | undefined,
): RunLine {
  const { id, scenario, hash, play, mode, led, startedAt, startedFrom, carried } = head;
  const recorded = head.recorded ?? (isNumbered(head) ? RECORDED_LAST : undefined);
  const [replayed, returning] = [startedFrom !== undefined, carried !== undefined];
  return { id, scenario, hash, play, mode, led, recorded, startedAt, decisions, end, replayed, returning };
}

/**
 * The runs of sessions with a mentor among a person's own. Nothing of them lies among the runs, and no store has numbered
 * them: each stands behind the last one begun before it.
 */
export function withLed(runs: readonly RunLine[], sessions: readonly SessionLine[]): RunLine[] {
  if (sessions.length === 0) return [...runs];
  const known = new Set(runs.map(({ id }) => id));
  const led = sessions
    .filter(({ run }) => !known.has(run.id))
    .map(({ run, decisions, runEnd }) => runLine(run, decisions, runEnd ?? undefined));
  const byTime = [...runs].sort((left, right) => (left.startedAt < right.startedAt ? -1 : 1));
  led.sort((left, right) => (left.startedAt < right.startedAt ? -1 : 1));
  let [at, last] = [0, 0];
  const placed = led.map((line) => {
    for (let run = byTime[at]; run && run.startedAt <= line.startedAt; run = byTime[at]) {
      if (run.recorded !== RECORDED_LAST) last = Math.max(last, run.recorded ?? 0);
      at += 1;
    }
    return { ...line, recorded: last };
  });
  return [...runs, ...placed];
}

const latestFirst = (left: RunLine, right: RunLine): number => runsByRecording(right, left);

/** Field by field: taking the rest of an object apart costs several times as much, ten thousand times over. */
const summary = (
  { id, scenario, hash, play, mode, led, recorded, startedAt, decisions, end, replayed, returning }: RunLine,
  counts: boolean,
): RunSummary => ({
  id,
  scenario,
  hash,
  play,
  mode,
  led,
  recorded,
  startedAt,
  decisions,
  end,
  replayed,
  returning,
  counts,
});

/** A line whose version is at hand goes by what that version goes by now, however the run named it. */
function renamed(line: RunLine, naming: Naming): RunLine {
  const names = naming.get(line.hash);
  if (!names || (names.hash === line.hash && names.playHash === line.play)) return line;
  const { id, scenario, mode, led, recorded, startedAt, decisions, end, replayed, returning } = line;
  const { hash, playHash: play = line.play } = names;
  return { id, scenario, hash, play, mode, led, recorded, startedAt, decisions, end, replayed, returning };
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
