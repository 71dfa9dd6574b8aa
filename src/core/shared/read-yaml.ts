import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLError,
} from 'yaml';
import type { Issue, Position } from './issue.ts';

type Path = readonly (string | number)[];

/** A parsed text: its data (undefined when the syntax is broken beyond reading) and where each part stands. */
export interface YamlText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  readonly locate: (path: Path) => Position | undefined;
}

const MAX_CHARACTERS = 1_000_000;
const MAX_DEPTH = 40;

const SYNTAX_HINTS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
  BAD_INDENT: '看看这一行的缩进，同一层要对齐',
  MULTILINE_IMPLICIT_KEY: '看看是不是少了冒号，或者引号没有收尾',
  MISSING_CHAR: '看看引号、括号有没有成对',
};

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
      isMap(value) ? value.items.map((pair) => pair.value) : isSeq(value) ? value.items : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

const broken = (issue: Issue): YamlText => ({ data: undefined, issues: [issue], locate: () => undefined });

const whole = (code: string, message: string, hint: string): Issue => ({
  code,
  severity: 'error',
  path: [],
  position: { line: 1, column: 1 },
  message,
  hint,
});

const ALIAS = whole('yaml-alias', '用了 YAML 的别名（& 或 *）', '把内容直接写出来，不要用别名');
const TWICE = whole('duplicate-key', '名字重复', '同一层里这个名字写了两遍，改掉其中一个');
const PROTO = whole('bad-id', '“__proto__”不能作名字', '小写英文字母开头，只用小写字母、数字和短横线');

/**
 * Reads YAML 1.2 text without ever throwing on what it says. Aliases are refused (no file needs them,
 * and a few lines of them can expand to gigabytes). Limits: 1,000,000 characters, 40 levels.
 */
export function readYaml(text: string): YamlText {
  if (text.length > MAX_CHARACTERS) {
    return broken(whole('file-too-large', `文件有 ${text.length} 个字符`, '一个情景不会超过一百万个字符'));
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false, // compares every key with every other; we look ourselves
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (depthExceeds(document.contents, MAX_DEPTH)) {
    return broken(whole('file-too-deep', '套得太深', `最多 ${MAX_DEPTH} 层`));
  }
  const aliases: Issue[] = [];
  const names: Issue[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      aliases.push({ ...ALIAS, position: at(range?.[0] ?? 0) });
    },
    Pair: (_, { key }) => {
      // Plain objects have this name already, and schemas pass over it in silence.
      if (isScalar(key) && key.value === '__proto__')
        names.push({ ...PROTO, position: at(key.range?.[0] ?? 0) });
    },
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) names.push({ ...TWICE, position: at(key.range?.[0] ?? 0) });
        seen.add(key.value);
      }
    },
  });
  if (aliases.length > 0) return { data: undefined, issues: aliases, locate: () => undefined };
  const syntax = document.errors.map(
    (error): Issue => ({
      code: 'yaml-syntax',
      severity: 'error',
      path: [],
      position: at(error.pos[0]),
      message: `格式读不通（${error.code}）`,
      hint: SYNTAX_HINTS[error.code] ?? '对照 scenarios/README.md 里的样子看看这一行和上一行',
    }),
  );
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
  return { data: document.toJS({ maxAliasCount: 0 }), issues: [...syntax, ...names], locate };
}
