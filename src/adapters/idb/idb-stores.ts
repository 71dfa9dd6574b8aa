import type { Stores } from '../../ports/stores.ts';
import { NO_NAMES, type RunOwners, type ShippedNames } from '../memory/run-store.ts';
import type { ProfileRows } from '../profiles/profile-rows.ts';
import { type OpenProfiles, profileStore } from '../profiles/profile-store.ts';
import type { TabMemory } from '../profiles/tab-memory.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { idbArchive } from './archive-store.ts';
import type { OnDiskStores } from './hand-over.ts';
import { idbRuns } from './run-store.ts';
import { guarded } from './guarded.ts';
import { idbMentor } from './mentor-store.ts';
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
  /** Called whenever the database cannot be opened. */
  readonly onTrouble?: (failure: StoreFailure) => void;
}

/** Every store over one database, and the same by whose the records are, for what could not be written when it came. */
export interface IdbStores extends Stores {
  readonly profiles: OpenProfiles;
  readonly byOwner: OnDiskStores;
}

export function idbStores({
  connect,
  tab,
  newId,
  now,
  around = (rows) => rows,
  shippedNames = NO_NAMES,
  onTrouble,
}: IdbParts): IdbStores {
  const database = guarded(connect, onTrouble);
  const rows = idbProfileRows(connect, database);
  const profiles = profileStore({ rows: around(rows), tab, newId, now, failure: storeFailure });
  const owners: RunOwners = {
    current: async () => (await profiles.current()).id,
    own: profiles.own,
    mayRead: profiles.mayRead,
  };
  const versions = idbVersions(database);
  const only = (owner: string): RunOwners => ({
    current: async () => owner,
    own: async () => [owner],
    mayRead: async () => true,
  });
  return {
    byOwner: {
      rows,
      versions,
      runsOf: (owner) => idbRuns(database, only(owner), shippedNames),
      answersOf: (owner) => idbPractice(database, only(owner)),
      mentorOf: (owner) => idbMentor(database, only(owner)),
    },
    runs: idbRuns(database, owners, shippedNames),
    profiles,
    versions,
    practice: idbPractice(database, owners),
    mentor: idbMentor(database, owners),
    archive: idbArchive(database, profiles, tab.forget),
  };
}
