import { type AgreementReport, agreementReport } from '../agreement/agreement-report.ts';
import type { BootstrapPlan, ClusteredRatings } from '../agreement/cluster-bootstrap.ts';
import { DIMENSIONS, type DimensionId } from '../rubric/catalog.ts';
import { SCORES } from './rating-form.ts';
import type { SessionLine } from './session-line.ts';

export interface DimensionAgreement {
  readonly dimension: DimensionId;
  readonly report: AgreementReport;
}

/** 「没看到」 is no grade: that place stays empty. */
const given = (score: number | 'not-seen' | undefined): number | undefined =>
  typeof score === 'number' ? score : undefined;

/**
 * What two mentors gave the same run in one dimension. Only first, blind ratings: one made 带着答案看 is left out, and so
 * is what a mentor changed after having seen the other's. The first of the other mentors stands in the second place.
 */
export const ratedTwiceIn = (lines: readonly SessionLine[], dimension: DimensionId): ClusteredRatings[] =>
  lines
    .filter(({ withAnswers, first, others }) => !withAnswers && first && others.length > 0)
    .map(({ trainee, first, others }) => ({
      cluster: trainee.id,
      ratings: [given(first?.[dimension]), given(others[0]?.scores[dimension])],
    }));

/**
 * How far mentors agree on the same runs, dimension by dimension; never over all seven at once, and never of the overall
 * judgement. Below 30 runs rated twice of 6 trainees a dimension says only that it is not enough.
 */
export const sessionAgreement = (lines: readonly SessionLine[], plan: BootstrapPlan): DimensionAgreement[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    report: agreementReport(ratedTwiceIn(lines, dimension), SCORES, plan),
  }));
