import { useEffect, useState } from 'react';
import type { AttemptStore, AttemptSummary, BrokenAttempt } from '../../ports/attempt-store.ts';

export interface Attempts {
  readonly ready: boolean;
  readonly runs: readonly AttemptSummary[];
  readonly broken: readonly BrokenAttempt[];
  readonly durable: boolean;
}

const WAITING: Attempts = { ready: false, runs: [], broken: [], durable: true };

/** The runs in this browser. Broken ones take reading every record, so they come after the list stands. */
export function useAttempts(store: AttemptStore): Attempts {
  const [attempts, setAttempts] = useState(WAITING);
  useEffect(() => {
    let left = false;
    const read = async () => {
      // A run opened and left without a word is nothing to show.
      const runs = (await store.list()).filter(({ decisions, end }) => decisions > 0 || end);
      if (!left) setAttempts({ ready: true, runs, broken: [], durable: store.durable() });
      const broken = await store.broken();
      if (!left && broken.length > 0) setAttempts((known) => ({ ...known, broken }));
    };
    void read();
    return () => {
      left = true;
    };
  }, [store]);
  return attempts;
}
