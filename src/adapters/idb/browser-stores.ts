import type { ScenarioSource } from '../../ports/scenario-source.ts';
import type { Stores } from '../../ports/stores.ts';
import { memoryArchive } from '../memory/archive-store.ts';
import { memoryRuns, NO_NAMES, type ShippedNames } from '../memory/run-store.ts';
import { emptyMemory } from '../memory/memory-state.ts';
import { memoryPractice } from '../memory/practice-store.ts';
import { memoryProfileRows } from '../memory/profile-rows.ts';
import { memoryVersions } from '../memory/version-store.ts';
import { browserTabMemory, type TabMemory } from '../profiles/tab-memory.ts';
import { keepingVersions } from '../versions/keeping-versions.ts';
import { connector } from './database.ts';
import {
  archiveWithFallback,
  practiceWithFallback,
  rowsWithFallback,
  versionsWithFallback,
} from './fallbacks.ts';
import { idbStores } from './idb-stores.ts';
import type { Database } from './schema.ts';
import { withFallback } from './with-fallback.ts';

export interface BrowserParts {
  /** The scenarios as they are now: their versions are kept beside the runs. */
  readonly shipped: ScenarioSource;
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly connect?: () => Promise<Database>;
  readonly tab?: TabMemory;
  /** What the present versions of the shipped scenarios go by. */
  readonly shippedNames?: ShippedNames;
}

/** What a browser keeps everything in: its disk where it lets us, the page's memory where it does not. */
export function browserStores({
  shipped,
  newId,
  now,
  connect = connector(newId),
  tab = browserTabMemory(),
  shippedNames = NO_NAMES,
}: BrowserParts): Stores {
  const state = emptyMemory();
  const around = (rows: Parameters<typeof rowsWithFallback>[0]) =>
    rowsWithFallback(rows, memoryProfileRows(state));
  const stored = idbStores({ connect, tab, newId, now, around, shippedNames });
  const { profiles } = stored;
  const owners = {
    current: async () => (await profiles.current()).id,
    own: profiles.own,
    mayRead: profiles.mayRead,
  };
  const versions = versionsWithFallback(stored.versions, memoryVersions(state));
  const runs = withFallback(stored.runs, memoryRuns(owners, state, shippedNames));
  return {
    runs: keepingVersions(runs, versions, shipped, now),
    profiles,
    versions,
    practice: practiceWithFallback(stored.practice, memoryPractice(owners, state)),
    archive: archiveWithFallback(
      stored.archive,
      memoryArchive(profiles, state, tab.forget),
      stored.runs.trouble,
    ),
  };
}
