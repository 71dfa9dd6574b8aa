import type { ArchivedRun } from '../../core/exchange/archive/records.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { MemoryState } from '../memory/memory-state.ts';

/** What the disk has of a run. */
export interface OnDisk {
  /** Events. */
  readonly length: number;
  /** Id of the ending it came to. */
  readonly ending?: string | undefined;
}

/** What the disk has of the runs in a page's memory, and so what it still lacks. */
export interface RunLedger {
  readonly stored: (run: string, now: OnDisk) => void;
  /**
   * The disk has something else under this id, or has it no longer: what this page holds of the run stays here and is
   * never written over what is there.
   */
  readonly part: (run: string, why: StoreFailure) => void;
  /** This page itself has written so many events of a run. */
  readonly wrote: (run: string, length: number) => void;
  /** Leaves the page the first `length` events of a run, and whatever it wrote: what else it has, it has only read. */
  readonly cut: (run: string, length: number) => void;
  readonly onDisk: (run: string) => OnDisk | undefined;
  readonly parted: (run: string) => StoreFailure | undefined;
  /** Whether the page has more of the run than the disk. */
  readonly onlyHere: (run: string) => boolean;
  /** Runs the disk should have and has not, or not whole. */
  readonly owed: () => readonly ArchivedRun[];
  /** Runs of which the disk has nothing. */
  readonly unknownThere: () => readonly ArchivedRun[];
}

export function runLedger(state: MemoryState): RunLedger {
  const disk = new Map<string, OnDisk>();
  const parted = new Map<string, StoreFailure>();
  const written = new Map<string, number>();
  const lacks = ({ transcript: { id, events }, end }: ArchivedRun): boolean => {
    const there = disk.get(id);
    return !there || there.length < events.length || (end !== undefined && there.ending !== end.ending);
  };
  const owed = () => [...state.runs.values()].filter((run) => !parted.has(run.transcript.id) && lacks(run));
  return {
    stored: (run, now) => disk.set(run, now),
    part: (run, why) => parted.set(run, why),
    wrote: (run, length) => written.set(run, Math.max(length, written.get(run) ?? 0)),
    cut: (run, length) => {
      const held = state.runs.get(run);
      if (!held || held.transcript.events.length <= length || length < (written.get(run) ?? 0)) return;
      const { profile, transcript } = held;
      const events = transcript.events.slice(0, length);
      state.runs.set(run, { profile, transcript: { ...transcript, events } });
    },
    onDisk: (run) => disk.get(run),
    parted: (run) => (state.runs.has(run) ? parted.get(run) : undefined),
    onlyHere: (run) => {
      const held = state.runs.get(run);
      return held !== undefined && (parted.has(run) || lacks(held));
    },
    owed,
    unknownThere: () =>
      [...state.runs.values()].filter(({ transcript: { id } }) => !disk.has(id) || parted.get(id) === 'gone'),
  };
}
