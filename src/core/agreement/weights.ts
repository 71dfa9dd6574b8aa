/** How far two categories agree, by their places on the scale: 1 for the same, 0 for the two ends. Symmetric. */
export type Weights = readonly (readonly number[])[];

const weightsFrom = (categories: number, weight: (distance: number) => number): Weights =>
  Array.from({ length: categories }, (_, row) =>
    Array.from({ length: categories }, (__, column) => weight(Math.abs(row - column))),
  );

/** w = 1 for the same category, else 0: every disagreement counts alike. */
export const identityWeights = (categories: number): Weights =>
  weightsFrom(categories, (distance) => (distance === 0 ? 1 : 0));

/**
 * w = 1 − |k − l| ÷ (q − 1), in 0–1, q categories: a disagreement counts by the steps between.
 *
 * @source D. V. Cicchetti & T. Allison, "A new procedure for assessing reliability of scoring EEG sleep recordings",
 * American Journal of EEG Technology 11 (1971) 101–109
 */
export const linearWeights = (categories: number): Weights =>
  weightsFrom(categories, (distance) => (distance === 0 ? 1 : 1 - distance / (categories - 1)));

/**
 * w = 1 − (k − l)² ÷ (q − 1)², in 0–1, q categories: near misses count little, far ones much.
 *
 * @source J. L. Fleiss & J. Cohen, "The equivalence of weighted kappa and the intraclass correlation coefficient
 * as measures of reliability", Educational and Psychological Measurement 33 (1973) 613–619
 */
export const quadraticWeights = (categories: number): Weights =>
  weightsFrom(categories, (distance) => (distance === 0 ? 1 : 1 - (distance / (categories - 1)) ** 2));

/**
 * w = 1 − M(k, l) ÷ M(1, q), in 0–1, q categories, where M(k, l) = C(|k − l| + 1, 2) counts the pairs of categories
 * from k to l: needs the order of the categories and no distance between them.
 *
 * @source K. L. Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014), chapter 3, ordinal weights
 */
export function ordinalWeights(categories: number): Weights {
  const pairs = (distance: number): number => ((distance + 1) * distance) / 2;
  return weightsFrom(categories, (distance) =>
    distance === 0 ? 1 : 1 - pairs(distance) / pairs(categories - 1),
  );
}
