import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { nodeOf, offered } from '../engine/step.ts';
import type { Coverage } from './coverage.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atChoice, atNode, type Finding, overall } from './finding.ts';
import { type Guard, settled } from './guards.ts';
import type { Order } from './order.ts';
import { unhandledEruptions } from './unhandled-eruptions.ts';

const GUARD_WORDS: Record<Guard['kind'], string> = {
  line: '这句台词',
  option: '这个选项',
  branch: '这条岔路',
  grade: '这条评级',
  text: '这段文字',
  learns: '这个事实',
};

/** What of a program exploration came to. */
interface Reached {
  readonly nodes: ReadonlySet<number>;
  readonly said: ReadonlySet<Utterance>;
}

function reachedIn({ situations, edges }: Graph): Reached {
  const said = new Set<Utterance>();
  for (const out of edges) for (const edge of out) if (edge.said) said.add(edge.said);
  return { nodes: new Set(situations.map(({ node }) => node)), said };
}

function unreached(program: Program, reached: Reached): Finding[] {
  const findings: Finding[] = [];
  for (const node of program.nodes) {
    if (!reached.nodes.has(node.index)) {
      const what = node.kind === 'ending' ? 'unreachable-ending' : 'unreachable-node';
      findings.push(
        atNode(program, node, what, `“${node.id}”怎么走都到不了`, { hint: '给它接一条路，或者删掉' }),
      );
    } else if (node.kind === 'decision') {
      for (const choice of node.choices) {
        if (reached.said.has(choice)) continue;
        findings.push(
          atChoice(program, node, choice, 'unreachable-option', `选项“${choice.id}”从来不会出现`, {
            hint: '它的 when 走到这里时从不成立',
          }),
        );
      }
    }
  }
  return findings;
}

/** What to say of a guard that taught nothing: something that is always so, never so, or never comes to be asked. */
function idle({ kind, held, failed, when }: Guard): readonly [code: string, message: string, hint: string] {
  const what = GUARD_WORDS[kind];
  if (held)
    return ['condition-always', `${what}的条件每次都成立`, '条件是多余的，删掉 when；或者前面少了一种可能'];
  if (kind === 'line' && (when === undefined || !failed))
    return ['unreachable-line', `${what}从来轮不到`, '说它的人那时已经走了，或者一爆发就把它打断了'];
  if (!failed) return ['unreachable-line', `${what}从来轮不到`, '前面的条件总是先成立'];
  const shown = kind === 'line' || kind === 'text';
  return [
    shown ? 'unreachable-line' : 'condition-never',
    `${what}的条件从不成立`,
    '看看走到这里时这些数能不能到',
  ];
}

function idleGuards(coverage: Coverage, program: Program): Finding[] {
  return coverage.guards().flatMap((guard): Finding[] => {
    const node = guard.places.find(({ index }) => coverage.nodesSeen.has(index));
    if (!node || settled(guard)) return [];
    // An option that is never offered is reported as unreachable, not twice.
    if (guard.kind === 'option' && !guard.held) return [];
    const [code, message, hint] = idle(guard);
    return [atNode(program, node, code, message, { path: guard.path, hint })];
  });
}

function thinDecisions(graph: Graph): Finding[] {
  const { program } = graph;
  const seen = new Set<string>();
  // Whoever gets past a place without options meets more of them behind it: the first is the fault.
  const behind = new Uint8Array(graph.situations.length);
  return graph.situations.flatMap((situation, at): Finding[] => {
    const node = nodeOf(program, situation);
    if (behind[graph.parents[at] ?? -1]) behind[at] = 1;
    if (node.kind !== 'decision') return [];
    const count = offered(node, situation.world).length;
    if (count >= 2) return [];
    const first = !behind[at] && !seen.has(node.id);
    behind[at] = 1;
    if (!first) return [];
    seen.add(node.id);
    const code = count === 0 ? 'dead-end' : 'too-few-options';
    return [
      atNode(program, node, code, count === 0 ? '走到这里可能一个选项都没有' : '走到这里可能只剩一个选项', {
        hint: '留两个以上不带条件、对着还在场的人说的选项',
        example: examplePath(graph, at),
      }),
    ];
  });
}

function loops(graph: Graph, order: Order): Finding[] {
  if (order.loop === undefined) return [];
  const node = nodeOf(graph.program, graph.situations[order.loop] as Graph['situations'][number]);
  return [
    atNode(graph.program, node, 'endless-loop', `从“${node.id}”能绕一圈又回到一模一样的地方`, {
      hint: '让每一次都往前走一步，或记下已经来过',
      example: examplePath(graph, order.loop),
    }),
  ];
}

/** Configurations from which no ending can be reached, one finding a node. */
function noEnding(graph: Graph, loop: number): Finding[] {
  const { program, situations, edges } = graph;
  const into: number[][] = situations.map(() => []);
  edges.forEach((out, from) => {
    for (const { to } of out) into[to]?.push(from);
  });
  const reaches = new Uint8Array(situations.length);
  const queue = situations.flatMap((situation, at) =>
    nodeOf(program, situation).kind === 'ending' ? [at] : [],
  );
  for (const at of queue) reaches[at] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of into[at] ?? []) {
      if (reaches[from]) continue;
      reaches[from] = 1;
      queue.push(from);
    }
  }
  // The way into the trap is the fault; where all is trap from the start, the round itself is.
  const entered = new Set(edges.flatMap((out, from) => (reaches[from] ? out.map(({ to }) => to) : [])));
  const faulty = (at: number) => (reaches[0] ? entered.has(at) : at === loop);
  const seen = new Set<number>();
  return situations.flatMap((situation, at): Finding[] => {
    if (reaches[at] || !faulty(at) || seen.has(situation.node)) return [];
    seen.add(situation.node);
    return [
      atNode(program, nodeOf(program, situation), 'no-ending', '从这里走不到任何结局', {
        hint: '给它接一条出路',
        example: examplePath(graph, at),
      }),
    ];
  });
}

/** Nothing is ever said: that nothing else is reached is no fault of its own. */
const startsAtEnd = (program: Program, node: ProgramNode): Finding =>
  atNode(program, node, 'start-is-ending', `一开头就是结局“${node.id}”，一句话也没说`, {
    path: ['start'],
    hint: '把 start 改成第一个要演的节点',
    example: [],
  });

/** How far it got, what that proves, and what it leaves open. */
function stopped({ program, situations, complete }: Graph, reached: Reached): Finding[] {
  const hint = '局面太多：少几个事实，少几个 main，或用一个记号概括前一段的结果';
  if (complete)
    return [
      overall(
        'not-exhaustive',
        `${situations.length} 种局面都走到了，事实和承诺的搭配太多，只看了一部分：哪些条件从不成立、哪些话轮不到、承诺有没有下落，没有查完`,
        { hint },
      ),
    ];
  return [
    overall(
      'not-exhaustive',
      `只走到 ${situations.length} 种局面就停了，${program.nodes.length} 个节点到过 ${reached.nodes.size} 个。走到的地方看出来的错都报了；有没有到不了的、从不成立的、绕圈的，评分公不公平，都没查`,
      { hint },
    ),
  ];
}

/**
 * Clause 1: playable everywhere, every part of the file in use. What was met is told however far exploration got;
 * what never is, only where everything was gone through.
 *
 * @param followed whether every combination of facts and promises was followed as well
 */
export function structureFindings(
  graph: Graph,
  order: Order,
  coverage: Coverage,
  followed: boolean,
): Finding[] {
  const { program, complete } = graph;
  const start = program.nodes[program.start];
  if (start?.kind === 'ending') return [startsAtEnd(program, start)];
  const reached = reachedIn(graph);
  const limits = complete && followed ? [] : stopped(graph, reached);
  if (!complete) return [...limits, ...thinDecisions(graph), ...unhandledEruptions(graph)];
  // A place no ending can be reached from goes round for ever: one fault, not two.
  const stuck = order.loop === undefined ? [] : noEnding(graph, order.loop);
  return [
    ...limits,
    ...unreached(program, reached),
    ...(followed ? idleGuards(coverage, program) : []),
    ...thinDecisions(graph),
    ...(stuck.length > 0 ? stuck : loops(graph, order)),
    ...unhandledEruptions(graph),
  ];
}
