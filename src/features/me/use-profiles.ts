import { useEffect, useState } from 'react';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';

/** Who is here; `current` is undefined until known. */
export interface Profiles {
  readonly current: Profile | undefined;
  readonly all: readonly Profile[];
  /** Who used this computer last, when a PIN keeps this tab from opening it. */
  readonly waiting: Profile | undefined;
}

const NOBODY: Profiles = { current: undefined, all: [], waiting: undefined };

/** The profiles of this computer, read again whenever they may have changed. */
export function useProfiles(store: ProfileStore): Profiles {
  const [profiles, setProfiles] = useState(NOBODY);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const [current, all, waiting] = await Promise.all([store.current(), store.list(), store.waiting()]);
      if (!left) setProfiles({ current, all, waiting });
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
