import type { Program } from '../program/program.ts';
import { testCondition } from '../program/link-condition.ts';
import type { World } from '../program/world.ts';
import type { Condition } from '../scenario/condition.ts';
import type { ScenarioEvent } from '../engine/step.ts';
import { examplePathsWith } from './example-path-with.ts';
import type { Graph } from './explore.ts';
import { atNode, type Finding, nodePath } from './finding.ts';
import type { BrokenClaim, RequiresWatch } from './watch-requires.ts';

/** Endings that promise something good owe a word on what they follow from. */
const OWING_WORTH = 3;

/** The parts of a condition that fail, in the author's words for them. */
function missing(program: Program, when: Condition, world: World): string[] {
  if (testCondition(program, when, world)) return [];
  if ('all' in when) return when.all.flatMap((inner) => missing(program, inner, world));
  if ('any' in when) return [when.any.flatMap((inner) => missing(program, inner, world)).join(' 或 ')];
  if ('not' in when) return ['not 里的那一条'];
  return Object.values(when).filter((value) => typeof value === 'string');
}

function brokenFinding(
  program: Program,
  { node, path, requires, situation }: BrokenClaim,
  example: readonly ScenarioEvent[],
): Finding {
  const own = path.length === nodePath(program, node).length + 2;
  const what = own ? `“${node.id}”这个结局` : '这段文字';
  const lacking = missing(program, requires, situation.world).join('、');
  return atNode(program, node, 'requires-broken', `有的走法到得了${what}，requires 却不成立：${lacking}`, {
    path,
    hint: '把那条路接到别的结局，在路上补 learns 或 promises，或者给这段文字写 when',
    example,
  });
}

/** Good endings of a shipped scenario that do not say what they follow from. */
const unfounded = (program: Program): Finding[] =>
  program.scenario.profile === 'short'
    ? []
    : program.nodes.flatMap((node): Finding[] =>
        node.kind !== 'ending' || node.ending.worth < OWING_WORTH || node.ending.requires
          ? []
          : [
              atNode(
                program,
                node,
                'ending-without-requires',
                `“${node.id}”值 ${node.ending.worth} 分，没写它凭什么`,
                {
                  path: [...nodePath(program, node), 'ending'],
                  hint: '写 requires：走到这里之前，一定得问出什么、许下什么',
                },
              ),
            ],
      );

function brokenFindings(graph: Graph, watch: RequiresWatch): Finding[] {
  const broken = watch.broken();
  const examples = examplePathsWith(
    graph,
    broken.map(({ at, situation }) => ({ at, world: situation.world })),
  );
  return broken.map((claim, index) => brokenFinding(graph.program, claim, examples[index] ?? []));
}

/**
 * Endings and texts must follow from what was done: proved over every way the talk can go. A way that breaks a claim
 * breaks it however much of the scenario was gone through.
 */
export const requiresFindings = (graph: Graph, watch: RequiresWatch): Finding[] => [
  ...unfounded(graph.program),
  ...brokenFindings(graph, watch),
];
