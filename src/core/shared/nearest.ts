import { lookAlikes } from './look-alikes.ts';

/** One row of the table of distances, kept from call to call: texts are compared by the hundred thousand. */
let row = new Uint32Array(512);

/**
 * Edit distance (Levenshtein) between two names or short texts, 0 when equal. Above `limit` no more is said than
 * that: some number larger than it.
 */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  const width = right.length;
  if (Math.abs(left.length - width) > limit) return limit + 1;
  if (row.length <= width) row = new Uint32Array(width * 2);
  for (let column = 0; column <= width; column += 1) row[column] = column;
  for (let line = 1; line <= left.length; line += 1) {
    const letter = left.charCodeAt(line - 1);
    let diagonal = line - 1;
    let before = line;
    let least = line;
    row[0] = line;
    for (let column = 1; column <= width; column += 1) {
      const above = row[column] as number;
      let distance = right.charCodeAt(column - 1) === letter ? diagonal : diagonal + 1;
      if (above + 1 < distance) distance = above + 1;
      if (before + 1 < distance) distance = before + 1;
      row[column] = distance;
      if (distance < least) least = distance;
      diagonal = above;
      before = distance;
    }
    if (least > limit) return least;
  }
  return row[width] as number;
}

/**
 * The known name closest to `name`, or undefined when none is close enough to be a slip of the pen. Among very many
 * known names only those are compared that look like it (`lookAlikes`).
 */
export function nearestName(
  name: string,
  known: readonly string[] | ReadonlySet<string>,
): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(name.length / 2)) + 1;
  for (const candidate of lookAlikes(name, known)) {
    // At least as many edits as the lengths differ: most candidates need no counting.
    if (Math.abs(candidate.length - name.length) >= distance) continue;
    const next = editDistance(name, candidate, distance - 1);
    // Nothing of the name left is no slip of the pen.
    if (next < distance && next < Math.max(name.length, candidate.length)) {
      best = candidate;
      distance = next;
    }
  }
  return best;
}
