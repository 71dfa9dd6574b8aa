import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

export type Path = readonly (string | number)[];

/** One part of a parsed document: what names it and what it is. */
export interface Found {
  /** The key of a pair; of an item of a list the item itself. */
  readonly key: unknown;
  readonly value: unknown;
}

const nameOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

/** Finds a map's pair by name. Indexed once a map: a hostile file has tens of thousands of keys in one. */
function pairFinder() {
  const indexes = new WeakMap<YAMLMap, Map<string | undefined, Pair>>();
  return (map: YAMLMap, name: string): Pair | undefined => {
    let index = indexes.get(map);
    if (!index) {
      // Backwards, so that of a name written twice the first stands.
      index = new Map([...map.items].reverse().map((pair) => [nameOf(pair), pair]));
      indexes.set(map, index);
    }
    return index.get(name);
  };
}

type FindPair = ReturnType<typeof pairFinder>;

function child(node: unknown, key: string | number, find: FindPair): Found | undefined {
  if (isMap(node)) {
    const pair = find(node, String(key));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return { key: item, value: isPair(item) ? item.value : item };
  }
  return undefined;
}

/** Where a node begins in its text. */
export const offsetOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

/** Finds parts of a document by their paths. */
export function nodeFinder(root: unknown) {
  const find = pairFinder();
  /** The parts on the way to a path, as far as it goes, outermost first. */
  const along = (path: Path): Found[] => {
    const way: Found[] = [];
    let node = root;
    for (const key of path) {
      const next = child(node, key, find);
      if (!next) break;
      way.push(next);
      node = next.value;
    }
    return way;
  };
  return {
    at: (path: Path): Found | undefined => {
      const way = along(path);
      return way.length === path.length ? way.at(-1) : undefined;
    },
    /** Where the last part of the path begins that is there. */
    offset: (path: Path): number | undefined =>
      along(path).reduce((offset, { key }) => offsetOf(key) ?? offset, offsetOf(root)),
  };
}
