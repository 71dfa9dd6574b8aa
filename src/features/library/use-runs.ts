import { useEffect, useState } from 'react';
import type { RunSummary, BrokenRecord, StoreFailure } from '../../ports/run-store.ts';
import type { Stores } from '../../ports/stores.ts';

export interface Runs {
  readonly ready: boolean;
  readonly runs: readonly RunSummary[];
  readonly broken: readonly BrokenRecord[];
  /** Why what is practised now would not survive the page. */
  readonly trouble: StoreFailure | undefined;
  /** Titles of the scenario versions that are kept, by hash: a run of one of them can be gone on with. */
  readonly kept: ReadonlyMap<string, string>;
}

const WAITING: Runs = {
  ready: false,
  runs: [],
  broken: [],
  trouble: undefined,
  kept: new Map(),
};

/** A run opened and left without a word is nothing to show; an exam whose clock has run is one to go on with. */
const isShown = ({ decisions, end, mode }: RunSummary): boolean =>
  decisions > 0 || end !== undefined || mode === 'exam';

/** The runs in this browser. Broken ones take reading every record, so they come after the list stands. */
export function useRuns({ runs: store, versions }: Pick<Stores, 'runs' | 'versions'>): Runs {
  const [runs, setRuns] = useState(WAITING);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const found = (await store.list()).filter(isShown);
      if (!left) setRuns({ ...WAITING, ready: true, runs: found, trouble: store.trouble() });
      const kept = new Map((await versions.list()).map(({ hash, title }) => [hash, title]));
      if (!left && kept.size > 0) setRuns((known) => ({ ...known, kept }));
      const broken = await store.broken();
      if (!left && broken.length > 0) setRuns((known) => ({ ...known, broken }));
    };
    void read();
    // Out of trouble, or into it: what can be read is another list.
    const stop = store.subscribe(() => void read());
    return () => {
      left = true;
      stop();
    };
  }, [store, versions]);
  return runs;
}
