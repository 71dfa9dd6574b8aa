/** Lanczos' coefficients for g = 7, nine terms: relative error below 1e-14 for arguments above 0.5. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x), x ≥ 0.5. */
function logGamma(x: number): number {
  const below = x - 1;
  const shifted = below + 7.5;
  let sum: number = LANCZOS[0];
  for (const [index, term] of LANCZOS.entries()) if (index > 0) sum += term / (below + index);
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

const TINY = 1e-300;
const STEPS = 1000;

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function by the modified Lentz method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let step = 1; step <= STEPS; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    for (const numerator of [even, odd]) {
      d = 1 / awayFromZero(1 + numerator * d);
      c = awayFromZero(1 + numerator / c);
      fraction *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}

/** Regularized incomplete beta function I(x; a, b), 0–1, for x in 0–1 and a, b ≥ 0.5. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mean only; the other side is its mirror.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/**
 * The p-th quantile of the F distribution: P(F ≤ value) = I(d₁F ÷ (d₁F + d₂); d₁/2, d₂/2) = p.
 * Found by bisection; good to eight figures for 1–1000 degrees of freedom.
 *
 * @param p strictly between 0 and 1
 * @param above degrees of freedom of the numerator, ≥ 1, need not be whole
 * @param below degrees of freedom of the denominator, ≥ 1, need not be whole
 * @source M. Abramowitz & I. A. Stegun, Handbook of Mathematical Functions (1964), 26.6.2 and 26.5.8
 */
export function fQuantile(p: number, above: number, below: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 100 && high - low > Number.EPSILON * low; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(middle, above / 2, below / 2) < p) low = middle;
    else high = middle;
  }
  return (below * high) / (above * (1 - high));
}
