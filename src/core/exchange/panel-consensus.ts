import { type AgreementReport, agreementReport } from '../agreement/agreement-report.ts';
import type { ClusteredRatings } from '../agreement/cluster-bootstrap.ts';
import type { Rating } from './read-rating.ts';

/** What a panel's form asks for: 0 harmful · 1 tempting but costly · 2 good · 3 best. */
const PANEL_SCALE = [0, 1, 2, 3] as const;
/** Any number would do; a fixed one gives the same ratings the same band, whoever works it out. */
const SEED = 1;

/**
 * How far a panel gives the same options the same ratings: options are what is rated; the options of a decision, which
 * are rated against each other, are a cluster. Raters who left an option blank are missing there.
 */
export function panelConsensus(ratings: readonly Rating[]): AgreementReport {
  const raters = [...new Set(ratings.map(({ rater }) => rater))].sort();
  const options = new Map<string, { cluster: string; given: Map<string, number> }>();
  for (const { rater, scenario, decision, option, rating } of ratings) {
    const cluster = `${scenario}/${decision}`;
    const key = `${cluster}/${option}`;
    const known = options.get(key) ?? { cluster, given: new Map<string, number>() };
    known.given.set(rater, rating);
    options.set(key, known);
  }
  const things = [...options]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([, { cluster, given }]): ClusteredRatings => ({
        cluster,
        ratings: raters.map((rater) => given.get(rater)),
      }),
    );
  return agreementReport(things, PANEL_SCALE, { seed: SEED });
}
