import { useEffect } from 'react';
import type { Playing } from './use-session.ts';

/** Lines wait for whoever looks at another page. */
export function useOutOfSight(send: Playing['send']): void {
  useEffect(() => {
    const tell = () => send({ type: document.hidden ? 'hold' : 'release', by: 'hidden' });
    if (document.hidden) tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [send]);
}
