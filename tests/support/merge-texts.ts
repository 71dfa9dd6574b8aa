/** A stretch of lines of a text, and what another text has in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Lengths of the longest common subsequences of the ends of two lists. */
function commonEnds(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const [own, below] = [table[row] as Uint16Array, table[row + 1] as Uint16Array];
    for (let column = right.length - 1; column >= 0; column -= 1)
      own[column] =
        left[row] === right[column]
          ? (below[column + 1] as number) + 1
          : Math.max(below[column] as number, own[column + 1] as number);
  }
  return table;
}

/** The fewest lines to take out and put in that make one text of the other. */
function editsBetween(base: readonly string[], other: readonly string[]): Edit[] {
  const table = commonEnds(base, other);
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < base.length || column < other.length) {
    const [from, put] = [row, column];
    while (row < base.length || column < other.length) {
      if (row < base.length && column < other.length && base[row] === other[column]) break;
      const skip = row < base.length ? (table[row + 1]?.[column] as number) : -1;
      const take = column < other.length ? (table[row]?.[column + 1] as number) : -1;
      if (skip >= take) row += 1;
      else column += 1;
    }
    if (row > from || column > put) edits.push({ from, to: row, lines: other.slice(put, column) });
    row += 1;
    column += 1;
  }
  return edits;
}

const apart = (left: Edit, right: Edit): boolean => left.to < right.from || right.to < left.from;

/**
 * Both changes of a text in one; undefined where they touch the same lines or lines next to each other: nobody could say
 * which of them is meant.
 */
export function mergeTexts(base: string, one: string, other: string): string | undefined {
  const lines = base.split('\n');
  const [left, right] = [one, other].map((text) => editsBetween(lines, text.split('\n')));
  if (!left || !right || left.some((edit) => right.some((own) => !apart(edit, own)))) return undefined;
  const merged = [...lines];
  for (const { from, to, lines: put } of [...left, ...right].sort((a, b) => b.from - a.from))
    merged.splice(from, to - from, ...put);
  return merged.join('\n');
}
