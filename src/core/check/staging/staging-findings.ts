import type { EndingNode, Program, ProgramNode } from '../../program/program.ts';
import { isStaged } from '../../scenario/is-staged.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Graph } from '../explore.ts';
import { atNode, type Finding, nodePath, overall } from '../finding.ts';
import { HINTS, type StagingCode } from './fault.ts';
import { followStages } from './follow-stages.ts';

const find = (
  program: Program,
  node: ProgramNode,
  code: StagingCode,
  message: string,
  rest: Parameters<typeof atNode>[4] = {},
): Finding => atNode(program, node, code, message, { hint: HINTS[code], ...rest });

/** Nodes of which nobody knows the stage. Interrupts and endings take over the one come with. */
const missing = (program: Program): Finding[] =>
  program.nodes
    .filter(
      ({ kind, phase, entry, say }) =>
        phase >= 0 && !entry && (kind === 'decision' || (kind !== 'ending' && say.length > 0)),
    )
    .map((node) => find(program, node, 'stage-missing', `“${node.id}”没写舞台，这一段也没写`));

/** Endings without a picture of their own. */
function unpictured(program: Program): Finding[] {
  const first = new Map<string, EndingNode>();
  return program.nodes.flatMap((node): Finding[] => {
    if (node.kind !== 'ending') return [];
    const path = [...nodePath(program, node), 'ending'];
    const { picture } = node.ending;
    if (!picture)
      return [find(program, node, 'ending-without-picture', `结局“${node.id}”没有自己的画`, { path })];
    // Where it names no place it is the phase's.
    const key = canonicalJson({ ...picture, place: picture.place ?? program.phases[node.phase]?.place });
    const other = first.get(key);
    first.set(key, other ?? node);
    if (!other) return [];
    const message = `结局“${node.id}”的画和“${other.id}”的一样`;
    return [find(program, node, 'ending-without-picture', message, { path: [...path, 'picture'] })];
  });
}

function followed(graph: Graph): Finding[] {
  const { faults, complete } = followStages(graph);
  const findings = faults.map(
    ({ code, path, message, node, example }): Finding => ({
      ...overall(code, message, { hint: HINTS[code], path, example }),
      node,
    }),
  );
  if (complete) return findings;
  return [
    overall('not-exhaustive', '舞台没有查完：事实和走法合起来的样子太多', {
      hint: '舞台和台词的条件少看几个事实',
    }),
    ...findings,
  ];
}

/**
 * Whether pictures and words agree: what a line leaves is what the next finds, whoever speaks and is spoken to is there,
 * nobody is who has gone. Proved over every way a talk can go; a file without any stage is drawn plainly.
 */
export function stagingFindings(graph: Graph): Finding[] {
  const { program } = graph;
  if (!isStaged(program.scenario)) {
    const hint = '照 scenarios/README.md 的“舞台”，一段一段写上';
    const none = overall('stage-missing', '整个文件没写舞台，画面只能从简', { hint });
    return program.scenario.profile === 'full' ? [none] : [];
  }
  const gaps = missing(program);
  const endings = unpictured(program);
  // Where a stage is missing, nothing can be said of what follows from it.
  return gaps.length > 0 || !graph.complete ? [...gaps, ...endings] : [...endings, ...followed(graph)];
}
