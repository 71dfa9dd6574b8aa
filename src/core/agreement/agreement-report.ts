import type { Result } from '../shared/result.ts';
import {
  type Band,
  type BootstrapPlan,
  type ClusteredRatings,
  clusterBootstrap,
  type NoBandReason,
} from './cluster-bootstrap.ts';
import type { Coefficient } from './coefficient.ts';
import { type HowMany, howMany, isEnough, ratedTwice } from './enough.ts';
import { gwetAc2 } from './gwet-ac2.ts';
import { icc } from './icc.ts';
import { modalShare } from './modal-share.ts';
import { rawAgreement } from './observed-agreement.ts';
import { given, type RatingTable } from './rating-table.ts';
import { weightedKappa } from './weighted-kappa.ts';
import { linearWeights, ordinalWeights } from './weights.ts';

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

const categories = ({ scale }: RatingTable): number => scale.length;

const CALCULATIONS: Readonly<Record<CoefficientName, (table: RatingTable) => Coefficient>> = {
  raw: rawAgreement,
  kappa: (table) => weightedKappa(table, linearWeights(categories(table))),
  ac2: (table) => gwetAc2(table, ordinalWeights(categories(table))),
  icc,
};

function commonestShare(things: readonly ClusteredRatings[], scale: RatingTable['scale']): number {
  const ratings = things.flatMap((thing) => given(thing.ratings));
  return modalShare(scale.map((category) => ratings.filter((rating) => rating === category).length));
}

/**
 * What may be said of how raters agree: `not-enough` with its counts below 30 things rated twice or 6 clusters, else raw
 * agreement, Cohen's kappa (linear weights, two raters only), Gwet's AC2 (ordinal weights) and ICC(2,1), each with a 95% band
 * by clusters. Only things rated twice go in. The same ratings in any order give the same counts, seeds and draws.
 *
 * @param things one row a thing, raters in the same places throughout
 */
export function agreementReport(things: readonly ClusteredRatings[], plan: BootstrapPlan): AgreementReport {
  const counts = howMany(things);
  if (!isEnough(counts)) return { kind: 'not-enough', ...counts };
  const twice = ratedTwice(things);
  const table = { scale: plan.scale, rows: twice.map(({ ratings }) => ratings) };
  const banded = (name: CoefficientName): Banded => {
    const coefficient = CALCULATIONS[name](table);
    const band = coefficient.ok ? clusterBootstrap(twice, CALCULATIONS[name], plan) : undefined;
    return { coefficient, band };
  };
  return {
    kind: 'shown',
    ...counts,
    commonest: commonestShare(twice, plan.scale),
    raw: banded('raw'),
    kappa: banded('kappa'),
    ac2: banded('ac2'),
    icc: banded('icc'),
  };
}
