import { useEffect } from 'react';

/** Another part begins at its beginning. */
export function useTop(part: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [part]);
}
