import type { Tally } from '../digest.ts';
import { type Band, type Chances, TELLING_NEEDED, wilsonInterval } from '../uncertainty.ts';

/** What one run added, and when. */
export interface Observation {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly tally: Tally;
}

/** Runs that follow one another, pooled: one point of a trend. */
export interface Block extends Chances {
  /** Starts of the first and the last run in it, ISO 8601, UTC. */
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  readonly band: Band;
}

interface Open {
  from: string;
  to: string;
  runs: number;
  taken: number;
  telling: number;
}

const closed = ({ from, to, runs, taken, telling }: Open): Block => ({
  from,
  to,
  runs,
  taken,
  telling,
  band: wilsonInterval({ taken, telling }),
});

const merged = (left: Open, right: Open): Open => ({
  from: left.from,
  to: right.to,
  runs: left.runs + right.runs,
  taken: left.taken + right.taken,
  telling: left.telling + right.telling,
});

/**
 * Cuts observations into consecutive blocks of at least `size` telling decisions each. Blocks share no
 * observation, so unlike running totals a later point owes nothing to an earlier one. A rest too small for a
 * number of its own goes into the last block.
 *
 * @param observations oldest first
 * @param size at least `TELLING_NEEDED`
 * @returns none when all together are fewer than `TELLING_NEEDED`
 */
export function cutBlocks(observations: readonly Observation[], size: number): Block[] {
  const blocks: Open[] = [];
  let open: Open | undefined;
  for (const { at, tally } of observations) {
    const next: Open = { from: at, to: at, runs: 1, taken: tally[0], telling: tally[1] };
    if (next.telling === 0) continue;
    open = open ? merged(open, next) : next;
    if (open.telling < size) continue;
    blocks.push(open);
    open = undefined;
  }
  const last = blocks.at(-1);
  if (open && open.telling >= TELLING_NEEDED) blocks.push(open);
  else if (open && last) blocks[blocks.length - 1] = merged(last, open);
  return blocks.map(closed);
}
