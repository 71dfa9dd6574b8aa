/** What decides between two records of one id, most important first. */
export type Rank = readonly (number | string)[];

/** Whether the first rank is above the second, place by place. */
export function ranksAbove(left: Rank, right: Rank): boolean {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? '';
    if (value !== other) return value > other;
  }
  return false;
}
