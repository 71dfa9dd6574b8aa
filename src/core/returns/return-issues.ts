import { problem } from '../scenario/known-names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Issue } from '../shared/issue.ts';

const has = (record: object | undefined, name: string): boolean =>
  record !== undefined && Object.hasOwn(record, name);

/**
 * What a return and the scenario it comes of do not agree on: the promise, the facts and people that are brought along.
 *
 * @param from the scenario it names; undefined where there is none
 */
export function returnIssues({ returns, cast }: Scenario, from: Scenario | undefined): Issue[] {
  if (!returns) return [problem('return-without-head', [], '没写 returns', '写明是哪个情景的哪个承诺')];
  if (!from)
    return [problem('return-no-scenario', ['returns', 'from'], `没有情景“${returns.from}”`, '换成有的情景')];
  const promise = from.promises?.[returns.promise];
  const issues: Issue[] = [];
  if (!promise)
    issues.push(
      problem(
        'return-no-promise',
        ['returns', 'promise'],
        `“${from.title}”里没有承诺“${returns.promise}”`,
        '换成那里有的',
      ),
    );
  else if (promise.days === undefined)
    issues.push(
      problem(
        'return-no-days',
        ['returns', 'promise'],
        `“${from.title}”的承诺“${returns.promise}”没写几天后到期`,
        '在那边写 days',
      ),
    );
  if (promise && !has(cast, promise.to))
    issues.push(
      problem('return-other-person', ['cast'], `许给的是“${promise.to}”，这里没有他`, '演员表里写上同一个人'),
    );
  for (const fact of returns.facts ?? [])
    if (!has(from.facts, fact))
      issues.push(
        problem(
          'return-other-fact',
          ['returns', 'facts'],
          `“${from.title}”里没有事实“${fact}”`,
          '两边用同一个名字',
        ),
      );
  for (const person of Object.keys(returns.trust ?? {}))
    if (!has(from.cast, person))
      issues.push(
        problem(
          'return-other-person',
          ['returns', 'trust', person],
          `“${from.title}”里没有“${person}”`,
          '两边用同一个名字',
        ),
      );
  return issues;
}

/** Promises that fall due some day and have no return: by scenario and promise. */
export const promisesWithoutReturn = (
  scenarios: readonly Scenario[],
  returns: readonly Scenario[],
): string[] =>
  scenarios.flatMap(({ id, promises }) =>
    Object.entries(promises ?? {}).flatMap(([promise, { days }]) => {
      const come = returns.some((one) => one.returns?.from === id && one.returns.promise === promise);
      return days === undefined || come ? [] : [`${id}/${promise}`];
    }),
  );
