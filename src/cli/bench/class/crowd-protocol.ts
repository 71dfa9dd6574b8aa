import type { Mark, Round } from '../../../core/room/room-event.ts';

// Between the bench and the process of its clients. Times are milliseconds since 1970, with fractions, by this machine.

export interface JoinOrder {
  readonly do: 'join';
  /** Of the hubs: clients are dealt out among them. */
  readonly addresses: readonly string[];
  readonly code: string;
  readonly count: number;
}

export interface VoteOrder {
  readonly do: 'vote';
  readonly question: number;
  readonly round: Round;
  /** Each votes once, at a moment of its own within so many milliseconds. */
  readonly within: number;
}

export type Order = JoinOrder | VoteOrder | { readonly do: 'leave' };

export interface Vote {
  readonly client: number;
  readonly mark: Mark;
  readonly sentAt: number;
  readonly ackedAt: number;
}

export type Report =
  | { readonly told: 'in'; readonly at: number }
  /** All are back after a cut; only when all have been away or on again since the last order. */
  | { readonly told: 'back'; readonly at: number }
  | { readonly told: 'acked'; readonly count: number }
  | { readonly told: 'voted'; readonly votes: readonly Vote[] };

/** The secret of one client: whose member id the journal knows. */
export const tokenOf = (client: number): string => `bench-client-${String(client).padStart(16, '0')}`;
