import type { Issue } from '../shared/issue.ts';
import type { Path, Survey } from './survey.ts';
import { field, items } from './unvalidated.ts';

const twice = (path: Path, message: string): Issue => ({
  code: 'listed-twice',
  severity: 'error',
  path,
  message,
  hint: '删掉一个',
});

function doublesIn(list: unknown, path: Path): Issue[] {
  const seen = new Set<unknown>();
  return items(list).flatMap((name, index) => {
    if (typeof name !== 'string') return [];
    if (seen.has(name)) return [twice([...path, index], `“${name}”写了两遍`)];
    seen.add(name);
    return [];
  });
}

/** Names that stand twice in one list, and words overheard by the very person they are said to. */
export function checkDoubles({ lists, utterances }: Survey): Issue[] {
  const issues = lists.flatMap(({ value, path }) => doublesIn(value, path));
  for (const { utterance, path } of utterances) {
    const to = field(utterance, 'to');
    if (typeof to === 'string' && field(field(utterance, 'overheard'), to) !== undefined)
      issues.push(twice([...path, 'overheard', to], `话就是对“${to}”说的，不用再写旁听`));
  }
  return issues;
}
