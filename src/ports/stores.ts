import type { ArchiveStore } from './archive-store.ts';
import type { RunStore } from './run-store.ts';
import type { MentorSessionStore } from './mentor-session-store.ts';
import type { PracticeStore } from './practice-store.ts';
import type { ProfileStore } from './profile-store.ts';
import type { VersionStore } from './version-store.ts';

/** Everything that is kept of the people who practise here. */
export interface Stores {
  readonly runs: RunStore;
  readonly profiles: ProfileStore;
  readonly versions: VersionStore;
  readonly practice: PracticeStore;
  readonly mentor: MentorSessionStore;
  readonly archive: ArchiveStore;
}
