import type { Issue } from '../shared/issue.ts';
import { entries, field, items } from './unvalidated.ts';
import { type Path, walkNodes, walkUtterances } from './walk.ts';

/** Lists of names in which a name said twice would count twice, or means nothing. */
const OF_WORDS = ['acts', 'clears', 'promises', 'law', 'learns'] as const;
const OF_NODES = ['learns', 'clears', 'law'] as const;
const OF_PHASES = ['side', 'carry'] as const;
const OF_PEOPLE = ['hotButtons', 'keys'] as const;

type Lists = readonly (readonly [list: unknown, path: Path])[];

const named = (holder: unknown, path: Path, names: readonly string[]): Lists =>
  names.map((name) => [field(holder, name), [...path, name]]);

function listsOf(document: unknown): Lists {
  const words = [...walkUtterances(document)].flatMap(
    ({ utterance, path }): Lists => [
      ...named(utterance, path, OF_WORDS),
      ...entries(field(utterance, 'overheard')).map(
        ([who, acts]) => [acts, [...path, 'overheard', who]] as const,
      ),
    ],
  );
  const nodes = [...walkNodes(document)].flatMap(({ node, path }) => named(node, path, OF_NODES));
  const under = (part: string, names: readonly string[]) =>
    entries(field(document, part)).flatMap(([id, item]) => named(item, [part, id], names));
  return [...words, ...nodes, ...under('phases', OF_PHASES), ...under('cast', OF_PEOPLE)];
}

const twice = (path: Path, message: string): Issue => ({
  code: 'listed-twice',
  severity: 'error',
  path,
  message,
  hint: '删掉一个',
});

/** Names that stand twice in one list, and words overheard by the very person they are said to. */
export function checkDoubles(document: unknown): Issue[] {
  const issues = listsOf(document).flatMap(([list, path]) => {
    const seen = new Set<unknown>();
    return items(list).flatMap((name, index) => {
      if (typeof name !== 'string') return [];
      if (seen.has(name)) return [twice([...path, index], `“${name}”写了两遍`)];
      seen.add(name);
      return [];
    });
  });
  for (const { utterance, path } of walkUtterances(document)) {
    const to = field(utterance, 'to');
    if (typeof to === 'string' && field(field(utterance, 'overheard'), to) !== undefined)
      issues.push(twice([...path, 'overheard', to], `话就是对“${to}”说的，不用再写旁听`));
  }
  return issues;
}
