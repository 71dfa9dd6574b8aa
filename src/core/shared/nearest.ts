/** Edit distance (Levenshtein) between two short names, 0 when equal. */
export function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** The known name closest to `name`, or undefined when none is close enough to be a slip of the pen. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(name.length / 2)) + 1;
  for (const candidate of known) {
    // At least as many edits as the lengths differ: most candidates need no counting.
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const next = editDistance(name, candidate);
    // Nothing of the name left is no slip of the pen.
    if (next < distance && next < Math.max(name.length, candidate.length)) {
      best = candidate;
      distance = next;
    }
  }
  return best;
}
