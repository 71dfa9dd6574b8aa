import { type Document, isAlias, isCollection, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { Issue, Position } from './issue.ts';
import { findUnseen, unseenIssue } from './yaml-hygiene.ts';

const offsetOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

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
  const tagIn = ({ tag = '' }: Node, offset: number) =>
    issue('wrong-type', offset, `用了 YAML 的标签（${tag.slice(0, 40)}）`, '删掉它；文字以 ! 开头的，加引号');
  const unseenIn = ({ value, range }: Scalar): void => {
    const unseen = typeof value === 'string' ? findUnseen(value) : undefined;
    if (!unseen) return;
    const [from, to] = range ?? [0, 0];
    // Where it was written as an escape, the whole word is the place.
    found.push(unseenIssue(at(from + (findUnseen(text.slice(from, to))?.at ?? 0)), unseen.name));
  };
  const before = (mark: string, { range }: Node): number => text.lastIndexOf(mark, range?.[0] ?? 0);
  visit(document, {
    Pair: (_, { key, value }) => {
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
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0];
        if (seen.has(name))
          found.push(issue('duplicate-key', offset, '名字重复', '同一层里这个名字写了两遍，改掉其中一个'));
        if (name === '__proto__') found.push(issue('bad-id', offset, '“__proto__”不能作名字', ID_HINT));
        seen.add(name);
      }
    },
  });
  return found;
}
