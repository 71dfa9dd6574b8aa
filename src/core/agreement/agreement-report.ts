import type { Result } from '../shared/result.ts';
import {
  type Band,
  type BootstrapPlan,
  type ClusteredRatings,
  clusterBootstrap,
  type NoBandReason,
} from './cluster-bootstrap.ts';
import { type Additive, estimate } from './additive.ts';
import type { Coefficient } from './coefficient.ts';
import { type HowMany, howMany, isEnough, ratedTwice } from './enough.ts';
import { gwetAc2On } from './gwet-ac2.ts';
import { ICC_VALUE } from './icc.ts';
import { modalShare } from './modal-share.ts';
import { observedAgreementOn } from './observed-agreement.ts';
import { given, type RatingTable } from './rating-table.ts';
import { weightedKappaOn } from './weighted-kappa.ts';
import { identityWeights, linearWeights, ordinalWeights } from './weights.ts';

export const COEFFICIENTS = ['raw', 'kappa', 'ac2', 'icc'] as const;
export type CoefficientName = (typeof COEFFICIENTS)[number];

/** A coefficient and its band; no band where there is no number. */
export interface Banded {
  readonly coefficient: Coefficient;
  readonly band: Result<Band, NoBandReason> | undefined;
}

export interface NotEnough extends HowMany {
  readonly kind: 'not-enough';
}

export interface ShownAgreement extends HowMany, Readonly<Record<CoefficientName, Banded>> {
  readonly kind: 'shown';
  /** Share of all ratings in the category given most, 0–1. Near 1 kappa fails and AC2 is near 1 whoever rates. */
  readonly commonest: number;
}

export type AgreementReport = NotEnough | ShownAgreement;

type Scale = RatingTable['scale'];

const CALCULATIONS: Readonly<Record<CoefficientName, (scale: Scale) => Additive>> = {
  raw: (scale) => observedAgreementOn(scale, identityWeights(scale.length)),
  kappa: (scale) => weightedKappaOn(scale, linearWeights(scale.length)),
  ac2: (scale) => gwetAc2On(scale, ordinalWeights(scale.length)),
  icc: () => ICC_VALUE,
};

function commonestShare(things: readonly ClusteredRatings[], scale: Scale): number {
  const ratings = things.flatMap((thing) => given(thing.ratings));
  return modalShare(scale.map((category) => ratings.filter((rating) => rating === category).length));
}

/**
 * What may be said of how raters agree: `not-enough` with its counts below 30 things rated twice or 6 clusters, else raw
 * agreement, Cohen's kappa (linear weights, two raters only), Gwet's AC2 (ordinal weights) and ICC(2,1), each with a 95% band
 * by clusters. Only things rated twice go in. The same ratings in any order give the same report, up to rounding.
 *
 * @param things one row a thing, raters in the same places throughout
 */
export function agreementReport(
  things: readonly ClusteredRatings[],
  scale: Scale,
  plan: BootstrapPlan,
): AgreementReport {
  const counts = howMany(things);
  if (!isEnough(counts)) return { kind: 'not-enough', ...counts };
  const twice = ratedTwice(things);
  const rows = twice.map(({ ratings }) => ratings);
  const banded = (name: CoefficientName): Banded => {
    const calculation = CALCULATIONS[name](scale);
    const coefficient = estimate(rows, calculation);
    return { coefficient, band: coefficient.ok ? clusterBootstrap(twice, calculation, plan) : undefined };
  };
  return {
    kind: 'shown',
    ...counts,
    commonest: commonestShare(twice, scale),
    raw: banded('raw'),
    kappa: banded('kappa'),
    ac2: banded('ac2'),
    icc: banded('icc'),
  };
}
