import { useEffect, useState } from 'react';
import { hasBegun, isResumable } from '../../core/play/run-kind.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { BriefingView } from '../../session/views/briefing-view.ts';
import type { PlayServices } from './play-services.ts';

export interface PastRuns {
  /** The run of this talk that counts, once there is one, however the scene was drawn then. */
  readonly counted: RunSummary | undefined;
  /** The newest run of this version left half-way. */
  readonly unfinished: RunSummary | undefined;
}

const NONE: PastRuns = { counted: undefined, unfinished: undefined };

/** What this browser remembers of a scenario version. Empty until it is known. */
export function usePastRuns(
  { runs }: Pick<PlayServices, 'runs'>,
  { scenario, version, play }: Pick<BriefingView, 'scenario' | 'version' | 'play'>,
): PastRuns {
  const [past, setPast] = useState(NONE);
  useEffect(() => {
    let current = true;
    runs.list().then((all) => {
      const own = all.filter((run) => run.scenario === scenario);
      const runs = own.filter((run) => run.hash === version);
      if (!current) return;
      setPast({
        counted: own.find((run) => run.counts && run.play === play),
        unfinished: runs.find((run) => isResumable(run) && hasBegun(run)),
      });
    });
    return () => {
      current = false;
    };
  }, [runs, scenario, version, play]);
  return past;
}
