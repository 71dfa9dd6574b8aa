import type { Stores } from '../../ports/stores.ts';
import { profileStore } from '../profiles/profile-store.ts';
import { plainTabMemory, type TabMemory } from '../profiles/tab-memory.ts';
import { memoryArchive } from './archive-store.ts';
import { memoryRuns, NO_NAMES, type RunOwners, type ShippedNames } from './run-store.ts';
import { emptyMemory, type MemoryState, nextIn } from './memory-state.ts';
import { memoryMentor } from './mentor-store.ts';
import { memoryPractice } from './practice-store.ts';
import { memoryProfileRows } from './profile-rows.ts';
import { memoryVersions } from './version-store.ts';

interface MemoryParts {
  readonly newId?: () => string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly tab?: TabMemory;
  readonly state?: MemoryState;
  readonly shippedNames?: ShippedNames;
}

function counter(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `memory-${made}`;
  };
}

/** Every store for as long as the page is open. */
export function memoryStores({
  newId = counter(),
  now = () => 0,
  tab = plainTabMemory(),
  state = emptyMemory(),
  shippedNames = NO_NAMES,
}: MemoryParts = {}): Stores {
  const rows = memoryProfileRows(state);
  const profiles = profileStore({ rows, tab, newId, now, failure: () => 'unreadable' });
  const owners: RunOwners = {
    current: async () => (await profiles.current()).id,
    own: profiles.own,
    mayRead: profiles.mayRead,
  };
  const next = nextIn(state);
  return {
    runs: memoryRuns(owners, state, shippedNames, next),
    profiles,
    versions: memoryVersions(state),
    practice: memoryPractice(owners, state, next),
    mentor: memoryMentor(owners, state),
    archive: memoryArchive(profiles, state, tab.forget),
  };
}
