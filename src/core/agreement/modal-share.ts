/**
 * Agreement on one choice: the largest count ÷ the sum of the counts. Range 1/q–1 over q choices; 0 of no votes.
 * Not corrected for chance.
 *
 * @param counts how many chose each, none below 0
 * @source the variation ratio is 1 − this: L. C. Freeman, Elementary Applied Statistics (1965)
 */
export function modalShare(counts: readonly number[]): number {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  return votes === 0 ? 0 : Math.max(...counts) / votes;
}
