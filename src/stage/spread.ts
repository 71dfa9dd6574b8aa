/** Somebody in a row: where they would stand, and how much it matters that they do. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

interface Block {
  at: number;
  weight: number;
  count: number;
}

/** The nearest to what is wished that never goes down (weighted least squares, pool adjacent violators). */
function rising(wishes: readonly Wish[]): number[] {
  const blocks: Block[] = [];
  for (const { at, weight } of wishes) {
    blocks.push({ at, weight, count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.at > last.at; ) {
      const weight = before.weight + last.weight;
      before.at = (before.at * before.weight + last.at * last.weight) / weight;
      before.weight = weight;
      before.count += last.count;
      blocks.pop();
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  return blocks.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
}

/**
 * Where each of a row stands, from left to right, so that neighbours are far enough apart and all are inside; as near
 * as that allows to where they would stand. Where there is not room for all, the gaps get smaller alike.
 *
 * @param gaps between each and the next
 */
export function spread(
  wishes: readonly Wish[],
  gaps: readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const room = Math.max(0, high - low);
  const needed = gaps.reduce((sum, gap) => sum + gap, 0);
  const share = needed > room ? room / needed : 1;
  let along = 0;
  const offsets = wishes.map((_, index) => {
    along += index === 0 ? 0 : (gaps[index - 1] ?? 0) * share;
    return along;
  });
  const last = Math.max(low, high - (offsets.at(-1) ?? 0));
  const placed = rising(wishes.map(({ at, weight }, index) => ({ at: at - (offsets[index] ?? 0), weight })));
  return placed.map((at, index) => Math.min(last, Math.max(low, at)) + (offsets[index] ?? 0));
}
