import type { Study } from './check-scenario.ts';
import { type Finding, overall } from './finding.ts';
import { boundsOnFullPaths } from './full-paths.ts';
import { surveyScenario } from '../scenario/survey.ts';

/** What every shipped scenario owes its players. */
export const OWED = {
  decisions: 16,
  met: [8, 18],
  endings: 5,
  worths: 3,
  clues: 3,
  promises: 1,
  variants: 6,
} as const;

/** Size and variety of a shipped scenario: decisions, endings, facts, promises, places that depend on people. */
export function owesFindings({ program, graph, order, views }: Study): Finding[] {
  const findings: Finding[] = [];
  const owe = (code: string, what: string, found: number, least: number): void => {
    if (found < least) findings.push(overall(code, `${what}只有 ${found}`, { expected: `≥ ${least}` }));
  };
  const endings = program.nodes.flatMap((node) => (node.kind === 'ending' ? [node.ending.worth] : []));
  owe(
    'few-decisions',
    '抉择点',
    program.nodes.filter(({ kind }) => kind === 'decision').length,
    OWED.decisions,
  );
  owe('few-endings', '结局', endings.length, OWED.endings);
  owe('few-worths', '结局的分档', new Set(endings).size, OWED.worths);
  owe(
    'few-facts',
    '要问出来的事实',
    Object.values(program.scenario.facts ?? {}).filter(({ kind }) => kind !== 'circumstance').length,
    OWED.clues,
  );
  owe('few-promises', '可以许下的承诺', program.promiseBit.size, OWED.promises);
  owe(
    'few-variants',
    '随人和事变化的台词、选项、岔路',
    surveyScenario(program.scenario).conditions.length,
    OWED.variants,
  );
  const met =
    graph.complete && order.loop === undefined
      ? boundsOnFullPaths(graph, order, views, () => true)
      : undefined;
  if (met && (met.fewest < OWED.met[0] || met.most > OWED.met[1])) {
    findings.push(
      overall('decisions-met', `一趟走下来碰上 ${met.fewest}–${met.most} 个抉择`, {
        expected: `${OWED.met[0]}–${OWED.met[1]}`,
        hint: '并掉或补上几个抉择点',
      }),
    );
  }
  return findings;
}
