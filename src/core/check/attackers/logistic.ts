/** One option as a model sees it: the numbers of its features that are not 0, and their values. */
export interface Row {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** Options of one offer to learn from: the share of the target each has, and how much the offer counts. */
export interface Lesson {
  readonly rows: readonly Row[];
  /** Sums to 1; shared evenly by the best options. */
  readonly target: readonly number[];
  readonly weight: number;
}

/** At most this many steps, fewer where none moves a weight by more than this any more. */
const ROUNDS = 400;
const REST = 1e-7;
const POWER_ROUNDS = 30;

const dot = (weights: Float64Array, { at, value }: Row): number => {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1)
    sum += (weights[at[index] as number] as number) * (value[index] as number);
  return sum;
};

const add = (into: Float64Array, { at, value }: Row, times: number): void => {
  for (let index = 0; index < at.length; index += 1) {
    const place = at[index] as number;
    into[place] = (into[place] as number) + times * (value[index] as number);
  }
};

/** Largest eigenvalue of Σ weight · x xᵀ, from below, by the power method from a fixed start. */
function largestEigenvalue(lessons: readonly Lesson[], size: number): number {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size || 1));
  let value = 0;
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    const next = new Float64Array(size);
    for (const { rows, weight } of lessons) for (const row of rows) add(next, row, weight * dot(vector, row));
    value = Math.hypot(...next);
    if (value === 0) return 0;
    vector = next.map((entry) => entry / value);
  }
  return value;
}

/** Chances of the options by the weights (softmax). */
export function chances(weights: Float64Array, rows: readonly Row[]): number[] {
  const scores = rows.map((row) => dot(weights, row));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Fits a multinomial (conditional) logistic model: which of the options offered together is best, by weights
 * shared by all. Minimises −Σ weight · Σ target · log chance + penalty/2 · |weights|² by Nesterov's accelerated
 * gradient from 0: same lessons, same weights.
 *
 * @param size how many features there are
 * @param penalty L2, above 0
 * @source D. McFadden, "Conditional logit analysis of qualitative choice behavior" (1973)
 */
export function fitLogistic(lessons: readonly Lesson[], size: number, penalty: number): Float64Array {
  // The curvature of a softmax is at most a half; the power method errs low, so a little is added.
  const steepest = 0.55 * largestEigenvalue(lessons, size) + penalty;
  const momentum = (1 - Math.sqrt(penalty / steepest)) / (1 + Math.sqrt(penalty / steepest));
  let weights = new Float64Array(size);
  let ahead = weights;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = ahead.map((weight) => penalty * weight);
    for (const { rows, target, weight } of lessons) {
      const expected = chances(ahead, rows);
      for (const [at, row] of rows.entries())
        add(gradient, row, weight * ((expected[at] as number) - (target[at] as number)));
    }
    const next = ahead.map((weight, at) => weight - (gradient[at] as number) / steepest);
    const last = weights;
    ahead = next.map((weight, at) => weight + momentum * (weight - (last[at] as number)));
    weights = next;
    if (next.every((weight, at) => Math.abs(weight - (last[at] as number)) < REST)) break;
  }
  return weights;
}
