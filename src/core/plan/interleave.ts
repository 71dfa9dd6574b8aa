/**
 * Reorders so that neighbours differ in family wherever that can be had, otherwise keeping the order: the most
 * plentiful family goes first as soon as it could not be spread out any more.
 *
 * @source interleaving different kinds beats blocks of one kind for telling them apart later: Rohrer & Taylor,
 * "The shuffling of mathematics problems improves learning", Instructional Science 35 (2007) 481–498
 */
export function interleave<T extends { readonly family: string }>(items: readonly T[]): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) {
    const before = order.at(-1)?.family;
    const counts = new Map<string, number>();
    for (const { family } of rest) counts.set(family, (counts.get(family) ?? 0) + 1);
    const urgent = [...counts].find(([family, count]) => family !== before && count > rest.length / 2)?.[0];
    const at = rest.findIndex(({ family }) => (urgent ? family === urgent : family !== before));
    order.push(...rest.splice(Math.max(0, at), 1));
  }
  return order;
}
