import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkState, RoomLink } from '../ports/room-link.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';

export type ClassLink = RoomLink<ClassWindow, ClassRequest>;

export const useWindow = (link: ClassLink): ClassWindow | undefined =>
  useSyncExternalStore(link.subscribe, link.view);
export const useLinkState = (link: ClassLink): LinkState => useSyncExternalStore(link.subscribe, link.state);

const TICK = 250;

/**
 * Seconds left, whole and never below 0, by the keeper's clock; undefined where nothing runs out.
 *
 * @param until milliseconds since 1970 by the keeper's clock
 */
export function useSecondsLeft(link: ClassLink, until: number | undefined): number | undefined {
  const left = (): number | undefined =>
    until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now() - link.ahead()) / 1000));
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, [until]);
  return left();
}

/** Whether what was sent has got there: a word for whoever tapped. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly refusal: string };

/** Sends, and says how it went. */
export function useSend(link: ClassLink): readonly [Sending, (request: ClassRequest) => Promise<boolean>] {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const send = async (request: ClassRequest): Promise<boolean> => {
    setSending({ kind: 'sending' });
    const told = await link.send(request);
    setSending(told.ok ? { kind: 'idle' } : { kind: 'refused', refusal: told.refusal });
    return told.ok;
  };
  return [sending, send];
}
