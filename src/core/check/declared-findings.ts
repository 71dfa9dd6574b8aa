import type { Program } from '../program/program.ts';
import { surveyScenario } from '../scenario/survey.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Mark } from '../shared/schema-marks.ts';
import { nodeOf } from '../engine/step.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import type { Followed } from './follow-facts.ts';
import { atNode, type Finding, overall } from './finding.ts';

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

function learntFacts(program: Program): number {
  let mask = program.initialFacts;
  for (const node of program.nodes) {
    for (const { bit } of node.learns) mask |= bit & ~node.clears;
    if (node.kind === 'decision')
      for (const said of [...node.choices, node.silence])
        for (const { bit } of said.learns) mask |= bit & ~said.clears;
  }
  return mask;
}

/** Facts nobody can learn, or that nothing asks about. */
function factFindings(program: Program): Finding[] {
  const asked = askedFacts(program);
  const muting = mutingFacts(program);
  const learnt = learntFacts(program);
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
    if (!asked.has(id) && !(muting & bit))
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
    if (graph.complete && !(made & bit))
      findings.push({
        ...overall('promise-never-made', `“${id}”没有哪句话会许下`, {
          hint: '在选项上写 promises，或删掉它',
        }),
        path: ['promises', id],
      });
  }
  return findings;
}

/** What the file declares is found, kept and asked about. */
export const declaredFindings = (graph: Graph, followed: Followed): Finding[] => [
  ...factFindings(graph.program),
  ...promiseFindings(graph, followed),
];
