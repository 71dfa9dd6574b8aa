import { useEffect } from 'react';
import type { Command } from '../../session/commands.ts';

/** Lines wait for whoever looks at another page. */
export function useOutOfSight(send: (command: Command) => void): void {
  useEffect(() => {
    const tell = () => send({ type: document.hidden ? 'hold' : 'release', by: 'hidden' });
    if (document.hidden) tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [send]);
}
