import type { ArchiveStore } from './archive-store.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { PracticeStore } from './practice-store.ts';
import type { ProfileStore } from './profile-store.ts';
import type { VersionStore } from './version-store.ts';

/** Everything that is kept of the people who practise here. */
export interface Stores {
  readonly attempts: AttemptStore;
  readonly profiles: ProfileStore;
  readonly versions: VersionStore;
  readonly practice: PracticeStore;
  readonly archive: ArchiveStore;
}
