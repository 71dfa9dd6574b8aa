type Ways = readonly (readonly number[])[];

/** Nodes in an order in which each comes after those it leads to, save where the talk goes round. */
function lastFirst(next: Ways): number[] {
  const order: number[] = [];
  const met = new Uint8Array(next.length);
  const taken = new Int32Array(next.length);
  for (let root = 0; root < next.length; root += 1) {
    if (met[root]) continue;
    met[root] = 1;
    const path = [root];
    while (path.length > 0) {
      const at = path[path.length - 1] as number;
      const to = next[at]?.[taken[at] as number];
      if (to === undefined) {
        order.push(at);
        path.pop();
        continue;
      }
      taken[at] = (taken[at] as number) + 1;
      if (met[to]) continue;
      met[to] = 1;
      path.push(to);
    }
  }
  return order;
}

/**
 * Carries what is known of later nodes back to those that lead there, until nothing grows. A chain of any length
 * takes one look at each node; a node is looked at again only after one it leads to has grown.
 *
 * @param next for each node, where it may lead
 * @param grow takes in what the nodes behind it know; true when that was anything new. What is known must only grow.
 */
export function flowBackward(next: Ways, grow: (node: number) => boolean): void {
  const before: number[][] = next.map(() => []);
  next.forEach((list, from) => {
    for (const to of list) before[to]?.push(from);
  });
  const queue = lastFirst(next);
  const waiting = new Uint8Array(next.length).fill(1);
  for (let place = 0; place < queue.length; place += 1) {
    const at = queue[place] as number;
    waiting[at] = 0;
    if (!grow(at)) continue;
    for (const from of before[at] ?? []) {
      if (waiting[from]) continue;
      waiting[from] = 1;
      queue.push(from);
    }
  }
}
