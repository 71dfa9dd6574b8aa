import type { ClusteredRatings } from './cluster-bootstrap.ts';
import { given } from './rating-table.ts';

/** Agreement is shown from so many things rated twice, of so many clusters. Below, any number would be read as more than it is. */
export const ENOUGH = { rated: 30, clusters: 6 } as const;

export interface HowMany {
  /** Things with two ratings or more. */
  readonly rated: number;
  /** Clusters (trainees, decisions) they belong to. */
  readonly clusters: number;
}

/** Things that two raters or more rated. */
export const ratedTwice = (things: readonly ClusteredRatings[]): ClusteredRatings[] =>
  things.filter(({ ratings }) => given(ratings).length >= 2);

export function howMany(things: readonly ClusteredRatings[]): HowMany {
  const twice = ratedTwice(things);
  return { rated: twice.length, clusters: new Set(twice.map(({ cluster }) => cluster)).size };
}

export const isEnough = ({ rated, clusters }: HowMany): boolean =>
  rated >= ENOUGH.rated && clusters >= ENOUGH.clusters;
