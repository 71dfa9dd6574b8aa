import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SessionRequest } from '../../core/mentor/room/session-request.ts';
import type { LinkState } from '../../ports/room-link.ts';
import type { MentorDesk, MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import type { MentorLink } from './mentor-services.ts';
import { REFUSALS } from './words.ts';

/** What the desk is shown; undefined before the first has come. */
export function useDesk(link: MentorLink): MentorDesk | undefined {
  const view = useSyncExternalStore(link.subscribe, link.view);
  return view?.role === 'desk' ? view : undefined;
}

/** What the trainee's window is shown. */
export function useScreen(link: MentorLink): MentorScreen | undefined {
  const view = useSyncExternalStore(link.subscribe, link.view);
  return view?.role === 'screen' ? view : undefined;
}

export const useLinkState = (link: MentorLink): LinkState => useSyncExternalStore(link.subscribe, link.state);

/** A link for as long as the component stands. */
export function useOpenLink(open: () => MentorLink): MentorLink | undefined {
  const [link, setLink] = useState<MentorLink>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once
  useEffect(() => {
    const opened = open();
    setLink(opened);
    return () => opened.close();
  }, []);
  return link;
}

export type Send = (request: SessionRequest) => void;

/** Sends, and says in a sentence why the last was not done. */
export function useSend(link: MentorLink): { readonly send: Send; readonly trouble: string | undefined } {
  const [trouble, setTrouble] = useState<string>();
  const send = useCallback<Send>(
    (request) => {
      setTrouble(undefined);
      void link.send(request).then((told) => {
        // Two presses of one thing are one: the second has nothing to be told.
        if (!told.ok && told.refusal !== 'elsewhere' && told.refusal !== 'already')
          setTrouble(REFUSALS[told.refusal] ?? '这一步现在走不了。');
      });
    },
    [link],
  );
  return { send, trouble };
}

/** Whole seconds since a moment of the keeper's clock. */
export function useSecondsSince(since: number, ahead: () => number): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((Date.now() + ahead() - since) / 1000));
}
