import type { Mark, Reason, Round } from '../../core/room/room-event.ts';
import type { Way } from './class-view.ts';

/**
 * What a window asks of whoever keeps the class. The desk and the remote steer; a seat votes; an observer rates. Each
 * is sent with an id of its own, by which a retry is known. What means nothing at the moment is refused.
 */
export type ClassRequest =
  /** Steering. `shown`: key of the line the sender saw ('' before the first): a doubled press shows one line. */
  | { readonly type: 'line'; readonly shown: string }
  | { readonly type: 'ask' }
  /** Without seconds the vote stays open until it is closed. */
  | { readonly type: 'vote-opens'; readonly round: Round; readonly seconds: number | undefined }
  /** Seconds more (or fewer) for the vote that is running. */
  | { readonly type: 'more-time'; readonly seconds: number }
  | { readonly type: 'close' }
  | { readonly type: 'hands'; readonly round: Round; readonly counts: readonly number[] }
  | { readonly type: 'talk' }
  | { readonly type: 'reveal' }
  | { readonly type: 'take'; readonly mark: Mark }
  /** 换人重来: back to before the `turn`-th decision (0-based). */
  | { readonly type: 'back'; readonly turn: number }
  | { readonly type: 'way'; readonly way: Way }
  | { readonly type: 'rename'; readonly member: string; readonly name: string }
  | { readonly type: 'remove'; readonly member: string }
  /** Ends the class; the journal goes unless it is to be kept. */
  | { readonly type: 'end' }
  /** A seat. */
  | { readonly type: 'ready'; readonly question: number }
  | { readonly type: 'vote'; readonly question: number; readonly round: Round; readonly mark: Mark }
  | { readonly type: 'reason'; readonly question: number; readonly reason: Reason }
  /** A seat that plays alone: `turns` is how many decisions it saw, so that a doubled tap counts once. */
  | { readonly type: 'play'; readonly turns: number; readonly choice: string }
  | { readonly type: 'read'; readonly lines: number }
  /** An observer: 0 worst, 3 best. */
  | { readonly type: 'rate'; readonly question: number; readonly mark: Mark; readonly grade: number };
