/**
 * Patience at a decision of an exam, in seconds: 10 s and 0.25 s per character on offer, times the
 * trainee's setting. Counted from the end of the last line.
 *
 * @param multiplier 1, 1.5, 3; 0 turns the timer off and gives undefined
 */
export function patienceSeconds(texts: readonly string[], multiplier: number): number | undefined {
  if (multiplier === 0) return undefined;
  const characters = texts.reduce((sum, text) => sum + [...text].length, 0);
  return (10 + 0.25 * characters) * multiplier;
}
