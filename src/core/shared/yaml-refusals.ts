import { type Document, isAlias, isCollection, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { Issue, Position } from './issue.ts';
import { clip } from './text-issue.ts';
import { findUnseen, unseenIssue } from './yaml-hygiene.ts';
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

/** What no file needs and some would use against the reader, each with its place. The text cannot be trusted then. */
export function refusals(document: Document, text: string, at: At): Issue[] {
  const found: Issue[] = [];
  const anchors: Issue[] = [];
  const issue = issueMaker(at);
  const alias = (offset: number | undefined) =>
    issue(
      'yaml-alias',
      offset,
      '用了 YAML 的别名（& 或 *）',
      '把内容直接写出来；文字以 & 或 * 开头的，加引号',
    );
  const tagIn = ({ tag = '' }: Pick<Node, 'tag'>, offset: number) =>
    issue('wrong-type', offset, `用了 YAML 的标签（${tag.slice(0, 40)}）`, '删掉它；文字以 ! 开头的，加引号');
  const unseenIn = ({ value, range }: Scalar): void => {
    const unseen = typeof value === 'string' ? findUnseen(value) : undefined;
    if (!unseen) return;
    const [from, to] = range ?? [0, 0];
    // Where it was written as an escape, the whole word is the place.
    found.push(unseenIssue(at(from + (findUnseen(text.slice(from, to))?.at ?? 0)), unseen.name));
  };
  const before = (mark: string, { range }: Node): number => text.lastIndexOf(mark, range?.[0] ?? 0);
  const markBefore = (from: number | undefined, node: unknown): void => {
    const lone = from === undefined ? undefined : loneMark(text, from, node);
    if (lone !== undefined) found.push(tagIn({ tag: '!' }, lone));
  };
  visit(document, {
    Seq: (_, { items, range }) => {
      let from = range?.[0] ?? 0;
      for (const item of items) {
        markBefore(from, item);
        from = (item as Node | null)?.range?.[1] ?? from;
      }
    },
    Pair: (_, { key, value }) => {
      markBefore((key as Node | null)?.range?.[1], value);
      const hint = '冒号前面只写一个名字；文字以 [ 或 { 开头的，加引号';
      if (isCollection(key)) found.push(issue('unknown-key', key.range?.[0], '名字写成了一组东西', hint));
      else if (key === null || (isScalar(key) && key.value === null))
        found.push(issue('bad-id', offsetOf(key) ?? offsetOf(value), '冒号前面没有名字', hint));
    },
    Node: (_, node) => {
      if (isAlias(node)) {
        found.push(alias(node.range?.[0]));
        return;
      }
      if (node.anchor !== undefined) anchors.push(alias(before('&', node)));
      if (node.tag !== undefined) {
        const mark = before('!', node);
        found.push(tagIn(node, text[mark - 1] === '!' ? mark - 1 : mark));
      }
      if (isScalar(node)) unseenIn(node);
    },
  });
  // Where an alias stands its anchor needs no second complaint.
  return found.length > 0 ? found : anchors;
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
