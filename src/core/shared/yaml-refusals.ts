import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  type Node,
  type Pair,
  Scalar,
  visit,
  type YAMLSeq,
} from 'yaml';
import type { Issue, Position } from './issue.ts';
import { clip } from './text-issue.ts';
import { findUnseen, unseenIssue, withoutUnseen } from './yaml-hygiene.ts';
import { offsetOf } from './yaml-nodes.ts';

export type At = (offset: number) => Position;

const issueMaker =
  (at: At) =>
  (code: string, offset: number | undefined, message: string, hint: string): Issue => ({
    code,
    severity: 'error',
    path: [],
    position: at(offset ?? 0),
    message,
    hint,
  });

const ID_HINT = '小写英文字母开头，只用小写字母、数字和短横线';

/** An exclamation mark alone before a value, which the reader drops without a word; `from` is where the part before ends. */
function loneMark(text: string, from: number, node: unknown): number | undefined {
  // Between two parts stand only marks and remarks.
  const gap = text
    .slice(from, offsetOf(node) ?? from)
    .replace(/#[^\n]*/g, (remark) => ' '.repeat(remark.length));
  const mark = gap.search(/(?<=[\s,[{]|^)!\s+$/);
  return mark < 0 ? undefined : from + mark;
}

export interface Refusals {
  readonly issues: readonly Issue[];
  /** Where the values and names begin that are told here: nothing more is to be said of them. */
  readonly told: ReadonlySet<number>;
  /** Names that are collections: the text is not read as it was meant at all. */
  readonly senseless: boolean;
}

const NAME_HINT = '冒号前面只写一个名字；文字以 [ 或 { 开头的，加引号';

/** A look for refusals under way. */
class Refusing {
  readonly found: Issue[] = [];
  readonly anchors: Issue[] = [];
  readonly told = new Set<number>();
  senseless = false;
  private readonly text: string;
  private readonly at: At;
  private readonly issue: ReturnType<typeof issueMaker>;

  constructor(text: string, at: At) {
    this.text = text;
    this.at = at;
    this.issue = issueMaker(at);
  }

  private tell(node: unknown): void {
    const offset = offsetOf(node);
    if (offset !== undefined) this.told.add(offset);
  }

  private alias(offset: number | undefined): Issue {
    const hint = '把内容直接写出来；文字以 & 或 * 开头的，加引号';
    return this.issue('yaml-alias', offset, '用了 YAML 的别名（& 或 *）', hint);
  }

  private tag(name: string, offset: number, node: unknown): void {
    const message = `用了 YAML 的标签（${name.slice(0, 40)}）`;
    this.found.push(this.issue('wrong-type', offset, message, '删掉它；文字以 ! 开头的，加引号'));
    this.tell(node);
  }

  private before(mark: string, { range }: Node): number {
    return this.text.lastIndexOf(mark, range?.[0] ?? 0);
  }

  private gap(from: number | undefined, node: unknown): void {
    const lone = from === undefined ? undefined : loneMark(this.text, from, node);
    if (lone !== undefined) this.tag('!', lone, node);
  }

  /** Takes what nobody sees out of a text, so that names that look alike are. */
  private unseen(node: Scalar): void {
    const unseen = typeof node.value === 'string' ? findUnseen(node.value) : undefined;
    if (!unseen) return;
    const [from, to] = node.range ?? [0, 0];
    // Where it was written as an escape, the whole word is the place.
    const place = from + (findUnseen(this.text.slice(from, to))?.at ?? 0);
    this.found.push(unseenIssue(this.at(place), unseen.name));
    this.tell(node);
    node.value = withoutUnseen(String(node.value));
  }

  seq({ items, range }: YAMLSeq): void {
    let from = range?.[0] ?? 0;
    for (const item of items) {
      this.gap(from, item);
      from = (item as Node | null)?.range?.[1] ?? from;
    }
  }

  pair({ key, value }: Pair): void {
    this.gap((key as Node | null)?.range?.[1], value);
    if (isCollection(key)) {
      this.found.push(this.issue('unknown-key', key.range?.[0], '名字写成了一组东西', NAME_HINT));
      this.senseless = true;
    } else if (key === null || (isScalar(key) && key.value === null)) {
      const offset = offsetOf(key) ?? offsetOf(value);
      this.found.push(this.issue('bad-id', offset, '冒号前面没有名字', NAME_HINT));
      this.tell(key);
      this.tell(value);
    }
  }

  /** What stands in its place; nothing where it may stay. */
  node(node: Node): Node | undefined {
    if (isAlias(node)) {
      this.found.push(this.alias(node.range?.[0]));
      this.tell(node);
      const nothing = new Scalar(null);
      nothing.range = node.range ?? null;
      return nothing;
    }
    if (node.anchor !== undefined) this.anchors.push(this.alias(this.before('&', node)));
    if (node.tag !== undefined) {
      const mark = this.before('!', node);
      this.tag(node.tag, this.text[mark - 1] === '!' ? mark - 1 : mark, node);
    }
    if (isScalar(node)) this.unseen(node);
    return undefined;
  }
}

/**
 * What no file needs and some would use against the reader, each with its place. Leaves the document without it, so
 * that the rest can still be read.
 */
export function refusals(document: Document, text: string, at: At): Refusals {
  const refusing = new Refusing(text, at);
  visit(document, {
    Seq: (_, seq) => refusing.seq(seq),
    Pair: (_, pair) => refusing.pair(pair),
    Node: (_, node) => refusing.node(node),
  });
  const { found, anchors, told, senseless } = refusing;
  // Where an alias stands its anchor needs no second complaint.
  const aliased = found.some(({ code }) => code === 'yaml-alias');
  return { issues: aliased ? found : [...found, ...anchors], told, senseless };
}

/** Names that stand twice in one map, or that plain objects have already and schemas pass over in silence. */
export function badNames(document: Document, at: At): Issue[] {
  const found: Issue[] = [];
  const issue = issueMaker(at);
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        const first = seen.get(name);
        if (first !== undefined) {
          const message = `“${clip(name)}”写了两遍，第 ${at(first).line} 行已经有了，这一个不会算`;
          found.push(issue('duplicate-key', offset, message, '改掉或删掉其中一个'));
        } else seen.set(name, offset);
        if (name === '__proto__') found.push(issue('bad-id', offset, '“__proto__”不能作名字', ID_HINT));
      }
    },
  });
  return found;
}
