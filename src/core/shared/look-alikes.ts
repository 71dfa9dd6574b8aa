type Names = readonly string[] | ReadonlySet<string>;

/** Up to so many names all are looked through: every list an honest file or our own data has. */
const FEW = 200;
/** Of more names, so many at most. */
const MOST = 64;
/** Of a name, the beginning that is looked at: nobody misspells a page. */
const LONGEST = 64;

/** Neighbouring letters, beginning and end among them. */
function pairsOf(name: string): Set<string> {
  const text = `\0${name.slice(0, LONGEST)}\0`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** By pair of letters: the names it stands in. */
type PairIndex = ReadonlyMap<string, readonly string[]>;

function indexOf(names: Iterable<string>): PairIndex {
  const index = new Map<string, string[]>();
  for (const name of names)
    for (const pair of pairsOf(name)) {
      const list = index.get(pair);
      if (list) list.push(name);
      else index.set(pair, [name]);
    }
  return index;
}

const indexes = new WeakMap<Names, PairIndex>();

function rememberedIndex(names: Names): PairIndex {
  const index = indexes.get(names) ?? indexOf(names);
  indexes.set(names, index);
  return index;
}

/**
 * The known names worth comparing a misspelt one with: all of them where there are at most 200, else at most 64,
 * those first which share with it the pairs of letters that fewest names have. So the work for one misspelt name does
 * not grow with the number of names. `names` must not change once it has been asked about.
 */
export function lookAlikes(name: string, names: Names): Iterable<string> {
  const size = 'size' in names ? names.size : names.length;
  if (size <= FEW) return names;
  const index = rememberedIndex(names);
  const lists = [...pairsOf(name)].flatMap((pair) => {
    const list = index.get(pair);
    return list ? [list] : [];
  });
  const found = new Set<string>();
  for (const list of lists.sort((left, right) => left.length - right.length))
    for (const candidate of list) {
      if (found.size >= MOST) return found;
      found.add(candidate);
    }
  return found;
}
