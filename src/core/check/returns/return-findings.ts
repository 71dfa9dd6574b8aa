import type { DecisionView } from '../annotate.ts';
import type { FurtherCheck, Study } from '../check-scenario.ts';
import { type Finding, overall } from '../finding.ts';

const bestOf = ({ best }: DecisionView): string => best.map(({ said }) => said.id).join();

/** Best lines at each node, where the promise was kept in time and where it was not. */
function bestLines(
  { graph, views, program }: Study,
  kept: boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const { late = '', lapsed = '' } = program.scenario.returns ?? {};
  const broken = (program.factBit.get(late) ?? 0) | (program.factBit.get(lapsed) ?? 0);
  const lines = new Map<number, Set<string>>();
  for (const view of views) {
    if (!view || view.lowest === view.highest) continue;
    const { world } = graph.situations[view.at] as Study['graph']['situations'][number];
    if (((world.facts & broken) === 0) !== kept) continue;
    const known = lines.get(view.node.index) ?? new Set();
    lines.set(view.node.index, known.add(bestOf(view)));
  }
  return lines;
}

/** What only a return owes: somewhere the best that can be said is another where the promise was kept. */
export const returnFindings: FurtherCheck = (study) => {
  if (!study.program.scenario.returns || study.views.length === 0) return [];
  const [kept, broken] = [bestLines(study, true), bestLines(study, false)];
  const differs = [...kept].some(([node, lines]) => {
    const others = broken.get(node);
    return others && [...lines].some((line) => !others.has(line));
  });
  if (differs) return [];
  const finding: Finding = overall(
    'return-same',
    '守了约和没守约，每一处最好的那句都一样：他记不记得，就没有分别了',
    { hint: '至少有一处，按时来和来晚了该说的话不一样：用 late、lapsed 两个事实写 grade 或 when' },
  );
  return [{ ...finding, path: ['returns'] }];
};
