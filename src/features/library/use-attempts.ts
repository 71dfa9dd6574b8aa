import { useEffect, useState } from 'react';
import type { AttemptSummary, BrokenAttempt, StoreFailure } from '../../ports/attempt-store.ts';
import type { Stores } from '../../ports/stores.ts';

export interface Attempts {
  readonly ready: boolean;
  readonly runs: readonly AttemptSummary[];
  readonly broken: readonly BrokenAttempt[];
  readonly durable: boolean;
  readonly trouble: StoreFailure | undefined;
  /** Hashes of the scenario versions that are kept: a run of one of them can be gone on with. */
  readonly kept: ReadonlySet<string>;
}

const WAITING: Attempts = {
  ready: false,
  runs: [],
  broken: [],
  durable: true,
  trouble: undefined,
  kept: new Set(),
};

/** The runs in this browser. Broken ones take reading every record, so they come after the list stands. */
export function useAttempts({ attempts: store, versions }: Pick<Stores, 'attempts' | 'versions'>): Attempts {
  const [attempts, setAttempts] = useState(WAITING);
  useEffect(() => {
    let left = false;
    const read = async () => {
      // A run opened and left without a word is nothing to show.
      const runs = (await store.list()).filter(({ decisions, end }) => decisions > 0 || end);
      const [durable, trouble] = [store.durable(), store.trouble()];
      if (!left) setAttempts({ ...WAITING, ready: true, runs, durable, trouble });
      const kept = new Set((await versions.list()).map(({ hash }) => hash));
      if (!left && kept.size > 0) setAttempts((known) => ({ ...known, kept }));
      const broken = await store.broken();
      if (!left && broken.length > 0) setAttempts((known) => ({ ...known, broken }));
    };
    void read();
    return () => {
      left = true;
    };
  }, [store, versions]);
  return attempts;
}
