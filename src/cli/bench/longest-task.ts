/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of these, on the processor. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

export interface LongTask {
  /** Milliseconds by the clock on the wall. */
  readonly ms: number;
  /** Milliseconds of work: less than `ms` where the machine had something else to do. */
  readonly workMs: number;
  /** What it spent them on, longest first: `Layout 12.1`. */
  readonly parts: readonly string[];
}

const PARTS_SHOWN = 6;

/** Threads that run a page, of every process the trace saw. */
function mainThreads(events: readonly TraceEvent[]): ReadonlySet<string> {
  const named = events.filter(
    ({ name, ph, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  return new Set(named.map(({ pid, tid }) => `${pid}/${tid}`));
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  const inside = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name !== 'RunTask' && dur && pid === task.pid && tid === task.tid && ts >= task.ts && ts + dur <= end,
  );
  return inside
    .sort((left, right) => workOf(right) - workOf(left))
    .slice(0, PARTS_SHOWN)
    .map((event) => `${event.name} ${event.args?.data?.type ?? ''} ${(workOf(event) / 1000).toFixed(1)}`);
}

const workOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;
const most = (values: readonly number[]): number => values.reduce((top, value) => Math.max(top, value), 0);

/** The longest task of a page's main thread in a trace; 0 ms where the trace has none. */
export function longestTask({ traceEvents }: { readonly traceEvents: readonly TraceEvent[] }): LongTask {
  const mains = mainThreads(traceEvents);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid}/${tid}`),
  );
  const ms = most(tasks.map(({ dur = 0 }) => dur)) / 1000;
  const workMs = most(tasks.map(workOf)) / 1000;
  const hardest = tasks.find((task) => workOf(task) === workMs * 1000);
  return { ms, workMs, parts: hardest ? partsOf(hardest, traceEvents) : [] };
}
