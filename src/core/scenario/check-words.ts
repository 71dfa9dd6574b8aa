import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import type { Visit } from '../shared/walk-marks.ts';
import { entries } from './unvalidated.ts';

type Table = Readonly<Record<string, string>>;

const error = (code: string, path: Issue['path'], message: string, rest: Partial<Issue>): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...rest,
});

/** The word nearest in letters or, where somebody wrote what it means, in meaning. */
const meant = (word: string, table: Table): string | undefined =>
  nearestName(word, Object.keys(table)) ??
  Object.entries(table).find(([, name]) => word.includes(name) || name.includes(word))?.[0];

type Tables = Readonly<Record<string, Table>>;

function perhaps(word: string, name: string, tables: Tables): Partial<Issue> {
  const own = tables[name] ?? {};
  const nearest = meant(word, own);
  if (nearest !== undefined) return { hint: `是不是想写“${nearest}”（${own[nearest] ?? ''}）` };
  for (const [other, table] of Object.entries(tables)) {
    const there = Object.entries(table).find(([id, gloss]) => id === word || gloss === word);
    if (there) return { hint: `“${word}”要写在 ${other} 里：“${other}: ${there[0]}”` };
  }
  return {};
}

function checkMap({ mark, value, path }: Visit): Issue[] {
  const tables = mark.words ?? {};
  return entries(value).flatMap(([name, word]) => {
    const at = [...path, name];
    if (!Object.hasOwn(tables, name)) {
      const nearest = nearestName(name, Object.keys(tables));
      const expected = Object.keys(tables).join(' / ');
      const rest = nearest === undefined ? { expected } : { expected, hint: `是不是想写“${nearest}”` };
      return [error('unknown-key', at, `这里没有“${name.slice(0, 24)}”这一项`, rest)];
    }
    const table = tables[name] ?? {};
    if (typeof word !== 'string' || Object.hasOwn(table, word)) return [];
    const expected = Object.entries(table)
      .map(([id, gloss]) => `${id} ${gloss}`)
      .join(' / ');
    return [
      error('bad-value', at, `“${word.slice(0, 40)}”不在可选的值里`, {
        expected,
        ...perhaps(word, name, tables),
      }),
    ];
  });
}

/** Names and words that stand in none of the closed tables a map is written in. */
export const checkWords = (maps: readonly Visit[]): Issue[] => maps.flatMap(checkMap);
