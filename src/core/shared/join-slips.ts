import type { Issue } from './issue.ts';
import { nearestName } from './nearest.ts';

const placeOf = ({ path }: Issue): string => path.slice(0, -1).join('\0');
const nameOf = ({ path }: Issue): string => String(path.at(-1));

/** A name misspelt is one slip, not an unknown name and a missing one. */
export function joinSlips(issues: readonly Issue[]): Issue[] {
  const gaps = new Map<string, Issue[]>();
  for (const issue of issues)
    if (issue.code === 'missing-key') gaps.set(placeOf(issue), [...(gaps.get(placeOf(issue)) ?? []), issue]);
  const filled = new Set<Issue>();
  const joined = issues.map((issue) => {
    const here = issue.code === 'unknown-key' ? gaps.get(placeOf(issue)) : undefined;
    const meant = here && nearestName(nameOf(issue), here.map(nameOf));
    const gap = here?.find((item) => nameOf(item) === meant);
    if (!gap) return issue;
    filled.add(gap);
    return { ...issue, hint: `是不是想写“${meant}”` };
  });
  return joined.filter((issue) => !filled.has(issue));
}
