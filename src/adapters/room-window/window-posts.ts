/** One window's way to another: what it posts, and what it hears of that one alone. */
export interface Post {
  readonly send: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => () => void;
}

/** A window that hears whoever has a hold of it, and answers. */
export interface Hearing {
  readonly listen: (hear: (message: unknown, answer: (message: unknown) => void) => void) => () => void;
}

/** Pages opened from a disk have no origin to be named by: they are known as windows, and by what they know. */
const hasOrigin = ({ location }: Window): boolean => location.protocol.startsWith('http');

const targetOf = (here: Window): string => (hasOrigin(here) ? here.location.origin : '*');

const isOurs = (here: Window, event: MessageEvent): boolean =>
  !hasOrigin(here) || event.origin === here.location.origin;

/** From a window to the one it was opened from. Undefined where that is gone, or it was opened by nobody. */
export function postToOpener(here: Window): Post | undefined {
  const opener = here.opener as Window | null;
  if (!opener) return undefined;
  return {
    send: (message) => opener.postMessage(message, targetOf(here)),
    listen: (hear) => {
      const onMessage = (event: MessageEvent): void => {
        if (event.source === opener && isOurs(here, event)) hear(event.data);
      };
      here.addEventListener('message', onMessage);
      return () => here.removeEventListener('message', onMessage);
    },
  };
}

/** What windows that were opened from this one say to it. */
export const hearOpened = (here: Window): Hearing => ({
  listen: (hear) => {
    const onMessage = (event: MessageEvent): void => {
      const from = event.source as Window | null;
      if (!from || from === here || !isOurs(here, event)) return;
      hear(event.data, (message) => from.postMessage(message, targetOf(here)));
    };
    here.addEventListener('message', onMessage);
    return () => here.removeEventListener('message', onMessage);
  },
});
