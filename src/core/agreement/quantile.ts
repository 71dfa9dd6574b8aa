/**
 * The p-th quantile (0–1) of sorted values, by linear interpolation between closest ranks, as QUARTILE.INC of spreadsheets;
 * 0 of no values.
 *
 * @source R. J. Hyndman & Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365,
 * definition 7
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) return 0;
  const rank = (sorted.length - 1) * p;
  const low = sorted[Math.floor(rank)] ?? 0;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}
