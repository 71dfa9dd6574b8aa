import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Issue, Position } from './issue.ts';
import { refuseText, tooDeep } from './yaml-hygiene.ts';
import { type At, badNames, refusals } from './yaml-refusals.ts';
import { syntaxIssue } from './yaml-syntax.ts';

type Path = readonly (string | number)[];

/** A parsed text: its data (undefined when the syntax is broken beyond reading) and where each part stands. */
export interface YamlText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  readonly locate: (path: Path) => Position | undefined;
}

const MAX_DEPTH = 40;

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

function child(
  node: unknown,
  key: string | number,
  find: FindPair,
): { key: unknown; value: unknown } | undefined {
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

const offsetOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

function depthExceeds(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((value) =>
      isMap(value) ? value.items.flatMap((pair) => [pair.key, pair.value]) : isSeq(value) ? value.items : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

const broken = (...issues: Issue[]): YamlText => ({ data: undefined, issues, locate: () => undefined });

/**
 * Reads YAML 1.2 text without ever throwing on what it says. Aliases, tags and unseen characters are refused (no
 * file needs them, and a few lines of aliases can expand to gigabytes). Of broken syntax only the first place is
 * told: the rest comes of it. Limits: 1,000,000 characters, 40 levels.
 */
export function readYaml(source: string): YamlText {
  // As long as before, so every place stays where it was.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const refused = refuseText(text);
  if (refused) return broken(refused);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core', // whatever a directive in the file says
    merge: false,
    uniqueKeys: false, // compares every key with every other; we look ourselves
    prettyErrors: false,
    logLevel: 'error',
  });
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (depthExceeds(document.contents, MAX_DEPTH)) return broken(tooDeep({ line: 1, column: 1 }));
  const unfit = refusals(document, text, at);
  if (unfit.length > 0) return broken(...unfit);
  const syntax = syntaxIssue(document, at);
  if (syntax) return broken(syntax);
  const find = pairFinder();
  const locate = (path: Path): Position | undefined => {
    let node: unknown = document.contents;
    let offset = offsetOf(node);
    for (const key of path) {
      const next = child(node, key, find);
      if (!next) break;
      offset = offsetOf(next.key) ?? offset;
      node = next.value;
    }
    return offset === undefined ? undefined : at(offset);
  };
  return { data: document.toJS({ maxAliasCount: 0 }), issues: badNames(document, at), locate };
}
