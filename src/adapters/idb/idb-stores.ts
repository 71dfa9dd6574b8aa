import type { Stores } from '../../ports/stores.ts';
import { NO_NAMES, type RunOwners, type ShippedNames } from '../memory/run-store.ts';
import type { ProfileRows } from '../profiles/profile-rows.ts';
import { type OpenProfiles, profileStore } from '../profiles/profile-store.ts';
import type { TabMemory } from '../profiles/tab-memory.ts';
import { idbArchive } from './archive-store.ts';
import { idbRuns } from './run-store.ts';
import { guarded } from './guarded.ts';
import { idbPractice } from './practice-store.ts';
import { idbProfileRows } from './profile-rows.ts';
import type { Database } from './schema.ts';
import { storeFailure } from './store-failure.ts';
import { idbVersions } from './version-store.ts';

export interface IdbParts {
  readonly connect: () => Promise<Database>;
  readonly tab: TabMemory;
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Wraps the profiles' rows, to carry on where they cannot be reached. */
  readonly around?: (rows: ProfileRows) => ProfileRows;
  readonly shippedNames?: ShippedNames;
}

/** Every store over one database. */
export function idbStores({
  connect,
  tab,
  newId,
  now,
  around = (rows) => rows,
  shippedNames = NO_NAMES,
}: IdbParts): Stores & {
  readonly profiles: OpenProfiles;
} {
  const database = guarded(connect);
  const rows = around(idbProfileRows(connect));
  const profiles = profileStore({ rows, tab, newId, now, failure: storeFailure });
  const owners: RunOwners = {
    current: async () => (await profiles.current()).id,
    own: profiles.own,
    mayRead: profiles.mayRead,
  };
  return {
    runs: idbRuns(database, owners, shippedNames),
    profiles,
    versions: idbVersions(database),
    practice: idbPractice(database, owners),
    archive: idbArchive(database, profiles, tab.forget),
  };
}
