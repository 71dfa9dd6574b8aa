import type { Program } from '../compile/program.ts';
import { nodeOf } from '../compile/step.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atNode, type Finding, overall } from './finding.ts';
import { addReads, noReads, type Reads, readsOf } from './reads.ts';

function allReads(program: Program): Reads {
  const reads = noReads();
  for (const node of program.nodes) addReads(reads, readsOf(program, node));
  return reads;
}

function learntFacts(program: Program): number {
  let mask = program.initialFacts;
  for (const node of program.nodes) {
    for (const { bit } of node.learns) mask |= bit;
    if (node.kind === 'decision') for (const said of [...node.choices, node.silence]) for (const { bit } of said.learns) mask |= bit;
  }
  return mask;
}

/** Facts nobody can learn, or that nothing asks about. */
function factFindings(program: Program): Finding[] {
  const reads = allReads(program);
  const learnt = learntFacts(program);
  return [...program.factBit].flatMap(([id, bit]): Finding[] => {
    const path = ['facts', id];
    if (!(learnt & bit)) return [{ ...overall('fact-never-learnt', `“${id}”没有哪句话能问出来`, { hint: '在选项或节点上写 learns，或删掉这个事实' }), path }];
    if (!(reads.facts & bit)) return [{ ...overall('fact-unused', `“${id}”问出来也没有用处`, { hint: '让台词、选项或结局因为知道它而不同' }), path }];
    return [];
  });
}

/** Promises nobody can make, and endings that leave one without a word of what became of it. */
function promiseFindings(graph: Graph): Finding[] {
  const { program } = graph;
  const findings: Finding[] = [];
  let made = 0;
  const seen = new Set<string>();
  graph.situations.forEach((situation, at) => {
    made |= situation.world.promises;
    const node = nodeOf(program, situation);
    if (node.kind !== 'ending') return;
    for (const [id, bit] of program.promiseBit) {
      const open = (situation.world.promises & bit) !== 0 && node.ending.settles?.[id] === undefined;
      if (!open || seen.has(`${node.id}/${id}`)) continue;
      seen.add(`${node.id}/${id}`);
      findings.push(atNode(program, node, 'promise-unsettled', `许下的“${id}”走到这个结局没有下落`, { hint: '在结局的 settles 里写 kept 或 broken', example: examplePath(graph, at) }));
    }
  });
  for (const [id, bit] of program.promiseBit) {
    if (!(made & bit)) findings.push({ ...overall('promise-never-made', `“${id}”没有哪句话会许下`, { hint: '在选项上写 promises，或删掉它' }), path: ['promises', id] });
  }
  return findings;
}

/** What the file declares is found, kept and asked about. */
export const useFindings = (graph: Graph): Finding[] => [...factFindings(graph.program), ...promiseFindings(graph)];
