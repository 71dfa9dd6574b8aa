import { useState, useSyncExternalStore } from 'react';
import type { RoomLink } from '../ports/room-link.ts';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';

export type ClassLink = RoomLink<ClassWindow, ClassRequest>;

export const useView = (link: ClassLink): ClassWindow | undefined =>
  useSyncExternalStore(link.subscribe, link.view);

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
