import type { Program } from '../program/program.ts';
import { surveyScenario } from '../scenario/survey.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Mark } from '../shared/schema-marks.ts';
import { nodeOf } from '../engine/step.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import type { Followed } from './follow-facts.ts';
import { atNode, type Finding, nodePath, overall } from './finding.ts';

const CONDITIONS: readonly Mark['part'][] = ['when', 'requires', 'staged'];
const isCondition = (mark: Mark | undefined): boolean => mark !== undefined && CONDITIONS.includes(mark.part);

/** Every fact some condition of the file asks about, and those some text or ending rests on. */
const askedFacts = (program: Program): ReadonlySet<unknown> =>
  new Set(
    surveyScenario(program.scenario)
      .references.filter(({ mark, inside }) => mark.refersTo === 'fact' && isCondition(inside?.mark))
      .map(({ value }) => value),
  );

const mutingFacts = (program: Program): number =>
  program.nodes.reduce((mask, node) => {
    const said = node.kind === 'decision' ? [...node.choices, node.silence] : [];
    return said.reduce(
      (sum, { listeners }) => listeners.reduce((bits, { mutedBy }) => bits | mutedBy, sum),
      mask,
    );
  }, 0);

/** What is forgotten as it is learnt counts: that is a fault of its own. */
function learntFacts(program: Program): number {
  let mask = program.initialFacts;
  for (const node of program.nodes) {
    for (const { bit } of node.learns) mask |= bit;
    if (node.kind === 'decision')
      for (const said of [...node.choices, node.silence]) for (const { bit } of said.learns) mask |= bit;
  }
  return mask;
}

/** Facts nobody can learn, or that nothing asks about. */
function factFindings(program: Program): Finding[] {
  const asked = askedFacts(program);
  const muting = mutingFacts(program);
  const learnt = learntFacts(program);
  // Clocks show how long it took.
  const shown = program.timed.reduce((bits, { bit }) => bits | bit, 0);
  return [...program.factBit].flatMap(([id, bit]): Finding[] => {
    const path = ['facts', id];
    if (!(learnt & bit))
      return [
        {
          ...overall('fact-never-learnt', `“${id}”没有哪句话能问出来`, {
            hint: '在选项或节点上写 learns，或删掉这个事实',
          }),
          path,
        },
      ];
    if (!asked.has(id) && !((muting | shown) & bit))
      return [
        {
          ...overall('fact-unused', `“${id}”问出来也没有用处`, {
            hint: '让台词、选项或结局因为知道它而不同',
          }),
          path,
        },
      ];
    return [];
  });
}

/** Promises nobody can make, and endings that leave one without a word of what became of it. */
function promiseFindings(graph: Graph, followed: Followed): Finding[] {
  const { program } = graph;
  const findings: Finding[] = [];
  let made = 0;
  const seen = new Set<string>();
  graph.situations.forEach((situation, at) => {
    const node = nodeOf(program, situation);
    const promises = followed.promises[at] ?? 0;
    made |= promises;
    if (node.kind !== 'ending') return;
    for (const [id, bit] of program.promiseBit) {
      const open = (promises & bit) !== 0 && entryOf(node.ending.settles ?? {}, id) === undefined;
      if (!open || seen.has(`${node.id}/${id}`)) continue;
      seen.add(`${node.id}/${id}`);
      findings.push(
        atNode(program, node, 'promise-unsettled', `许下的“${id}”走到这个结局没有下落`, {
          hint: '在结局的 settles 里写 kept、broken 或 withdrawn；还没到日子的写 open',
          example: examplePath(graph, at),
        }),
      );
    }
  });
  for (const [id, bit] of program.promiseBit) {
    if (graph.complete && followed.complete && !(made & bit))
      findings.push({
        ...overall('promise-never-made', `“${id}”没有哪句话会许下`, {
          hint: '在选项上写 promises，或删掉它',
        }),
        path: ['promises', id],
      });
  }
  return findings;
}

/** Endings that say what became of a promise nobody can have made on the way there. */
function vainSettles(graph: Graph, followed: Followed): Finding[] {
  const { program, situations } = graph;
  if (!graph.complete || !followed.complete) return [];
  const made = new Map<number, number>();
  const first = new Map<number, number>();
  let anywhere = 0;
  situations.forEach(({ node }, at) => {
    const promises = followed.promises[at] ?? 0;
    anywhere |= promises;
    made.set(node, (made.get(node) ?? 0) | promises);
    if (!first.has(node)) first.set(node, at);
  });
  return program.nodes.flatMap((node) => {
    const at = first.get(node.index);
    if (node.kind !== 'ending' || at === undefined) return [];
    return Object.keys(node.ending.settles ?? {}).flatMap((id): Finding[] => {
      const bit = program.promiseBit.get(id) ?? 0;
      // One that nobody can make at all is told where it is declared.
      if ((bit & anywhere) === 0 || (bit & (made.get(node.index) ?? 0)) !== 0) return [];
      return [
        atNode(program, node, 'settles-never-made', `走到这个结局，谁也没许过“${id}”`, {
          path: [...nodePath(program, node), 'ending', 'settles', id],
          hint: '从 settles 里删掉它，或在来的路上补 promises',
          example: examplePath(graph, at),
        }),
      ];
    });
  });
}

/** What the file declares is found, kept and asked about. */
export const declaredFindings = (graph: Graph, followed: Followed): Finding[] => [
  ...factFindings(graph.program),
  ...promiseFindings(graph, followed),
  ...vainSettles(graph, followed),
];
