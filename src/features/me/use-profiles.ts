import { useEffect, useState } from 'react';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';

/** Who is here; `current` is undefined until known. */
export interface Profiles {
  readonly current: Profile | undefined;
  readonly all: readonly Profile[];
  /** The other profiles the current person is. */
  readonly joined: readonly Profile[];
  /** Who used this computer last, when a PIN keeps this tab from opening it. */
  readonly waiting: Profile | undefined;
}

const NOBODY: Profiles = { current: undefined, all: [], joined: [], waiting: undefined };

/** The profiles of this computer, read again whenever they may have changed. */
export function useProfiles(store: ProfileStore): Profiles {
  const [profiles, setProfiles] = useState(NOBODY);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const [current, all, joined, waiting] = await Promise.all([
        store.current(),
        store.list(),
        store.joined(),
        store.waiting(),
      ]);
      if (!left) setProfiles({ current, all, joined, waiting });
    };
    void read();
    const stop = store.subscribe(() => void read());
    return () => {
      left = true;
      stop();
    };
  }, [store]);
  return profiles;
}
