import type { Round } from './room-event.ts';
import type { Asked } from './room-model.ts';

/** How many chose each option, in the order of the options: hands where hands were counted, votes otherwise. */
export function countsOf({ options, votes, hands }: Asked, round: Round): number[] {
  const counted = hands[round];
  if (counted) return options.map((_, index) => counted[index] ?? 0);
  const marks = [...votes[round].values()];
  return options.map(({ mark }) => marks.filter((chosen) => chosen === mark).length);
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Which options are the best there are, in the order of the options. */
export function areBest({ key }: Pick<Asked, 'key'>): boolean[] {
  const top = Math.max(...key.map(({ grade }) => grade));
  return key.map(({ grade }) => grade === top);
}

/** Share of a round that chose a best option, 0–1; undefined where nobody chose. */
export function shareRight(asked: Asked, round: Round): number | undefined {
  const counts = countsOf(asked, round);
  const total = sum(counts);
  const best = areBest(asked);
  return total === 0 ? undefined : sum(counts.filter((_, index) => best[index])) / total;
}

/** What to do after a vote: teach again or hint, let them talk and vote again, or explain and go on. */
export type Proposal = 'reteach' | 'talk' | 'explain';

/** Below this share of right answers a talk among themselves does not help; above the other it is not needed. */
const BAND = { low: 0.35, high: 0.7 } as const;

/**
 * The band of a first vote (Crouch & Mazur, "Peer Instruction: Ten years of experience and results", Am. J. Phys. 69,
 * 2001: talk between 35 and 70 % right). The instructor decides; this is a proposal.
 *
 * @param share 0–1, of those who voted
 */
export function proposalFor(share: number): Proposal {
  if (share < BAND.low) return 'reteach';
  return share > BAND.high ? 'explain' : 'talk';
}

/** How those who voted twice moved, by whether what they chose was a best option. */
export interface Shift {
  readonly rightRight: number;
  readonly wrongRight: number;
  readonly rightWrong: number;
  readonly wrongWrong: number;
  /** Who voted twice. */
  readonly n: number;
}

/** Undefined without a second vote by the same people: hands have no names. */
export function shiftOf(asked: Asked): Shift | undefined {
  const { options, votes } = asked;
  const best = areBest(asked);
  const right = new Set(options.filter((_, index) => best[index]).map(({ mark }) => mark));
  const moves = [...votes[1]].flatMap(([id, before]) => {
    const after = votes[2].get(id);
    return after === undefined ? [] : [{ before: right.has(before), after: right.has(after) }];
  });
  if (moves.length === 0) return undefined;
  const count = (before: boolean, after: boolean): number =>
    moves.filter((move) => move.before === before && move.after === after).length;
  return {
    rightRight: count(true, true),
    wrongRight: count(false, true),
    rightWrong: count(true, false),
    wrongWrong: count(false, false),
    n: moves.length,
  };
}
