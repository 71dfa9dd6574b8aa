import { useEffect, useState } from 'react';
import { isOutdated } from '../adapters/service-worker/is-outdated.ts';

/** Asks once, where `asked`, whether the version has changed under this page; false until the answer is there. */
export function useVersionChanged(asked: boolean): boolean {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (asked) void isOutdated().then(setChanged);
  }, [asked]);
  return changed;
}
