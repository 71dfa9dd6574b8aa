import { lastFirst, type Ways } from './backward-flow.ts';

/**
 * For each node the number of the round it lies on: nodes share one when each leads back to the other. A node on no
 * round has a number to itself.
 */
export function rounds(next: Ways): Int32Array {
  const before: number[][] = next.map(() => []);
  next.forEach((list, from) => {
    for (const to of list) before[to]?.push(from);
  });
  const round = new Int32Array(next.length).fill(-1);
  let count = 0;
  for (const root of lastFirst(next).reverse()) {
    if (round[root] !== -1) continue;
    round[root] = count;
    const found = [root];
    for (let at = found.pop(); at !== undefined; at = found.pop())
      for (const from of before[at] ?? []) {
        if (round[from] !== -1) continue;
        round[from] = count;
        found.push(from);
      }
    count += 1;
  }
  return round;
}

/** Whether nodes that lie on one round by `whole` no longer do by `less`. */
export function breaksRound(whole: Int32Array, less: Int32Array): boolean {
  const by = new Map<number, number>();
  return whole.some((round, node) => {
    const first = by.get(round);
    if (first === undefined) by.set(round, less[node] as number);
    return first !== undefined && first !== less[node];
  });
}
