import { DIMENSIONS, type DimensionId } from '../../rubric/catalog.ts';
import type { RunDigest, Tally } from '../digest.ts';
import { type Band, bandOf, type Chances, TELLING_NEEDED } from '../uncertainty.ts';
import { type Block, cutBlocks, type Observation } from './blocks.ts';

/** Points a trend is drawn with at most: more would be thinner each, and say less. */
const MOST_POINTS = 8;

/** `up` and `down` only where the bands of the two halves stand apart; else nothing can be said. */
export type Shift = 'up' | 'down' | 'unclear';

export interface DimensionProgress extends Chances {
  readonly dimension: DimensionId;
  /** Counted runs that had a telling decision in it. */
  readonly runs: number;
  /** Undefined: 「证据不足」. */
  readonly band: Band | undefined;
  /** Points in time, oldest first; fewer than two are no trend. */
  readonly blocks: readonly Block[];
  /** The later half against the earlier. */
  readonly shift: Shift;
}

function shiftOf(observations: readonly Observation[], telling: number): Shift {
  const [early, late, ...rest] = cutBlocks(observations, Math.max(TELLING_NEEDED, Math.ceil(telling / 2)));
  if (!early || !late || rest.length > 0) return 'unclear';
  if (late.band.low > early.band.high) return 'up';
  return late.band.high < early.band.low ? 'down' : 'unclear';
}

function progressIn(counted: readonly RunDigest[], dimension: DimensionId): DimensionProgress {
  const observations = counted.flatMap(({ startedAt, dimensions }): Observation[] => {
    const tally: Tally | undefined = dimensions[dimension];
    return tally && tally[1] > 0 ? [{ at: startedAt, tally }] : [];
  });
  const taken = observations.reduce((sum, { tally }) => sum + tally[0], 0);
  const telling = observations.reduce((sum, { tally }) => sum + tally[1], 0);
  return {
    dimension,
    taken,
    telling,
    runs: observations.length,
    band: bandOf({ taken, telling }),
    blocks: cutBlocks(observations, Math.max(TELLING_NEEDED, Math.ceil(telling / MOST_POINTS))),
    shift: shiftOf(observations, telling),
  };
}

/**
 * The seven dimensions over the counted runs, pooled, and how they went over time.
 *
 * @param counted oldest first
 * @source domain handbook §6, "A single run shows …"
 */
export const dimensionProgress = (counted: readonly RunDigest[]): DimensionProgress[] =>
  DIMENSIONS.map((dimension) => progressIn(counted, dimension));
