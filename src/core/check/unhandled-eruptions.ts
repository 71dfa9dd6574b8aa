import type { DecisionNode, Program, ProgramPerson } from '../program/program.ts';
import { nodeOf } from '../engine/step.ts';
import type { Situation } from '../program/world.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { type Finding, overall } from './finding.ts';

type Report = (code: string, person: ProgramPerson, message: string) => void;

function atTheEdge({ program }: Graph, { world }: Situation, report: Report): void {
  const main = program.people[program.phases[world.phase]?.main ?? -1];
  const state = main && world.people[main.index];
  if (!main || !state || (world.gone & (1 << main.index)) !== 0) return;
  if (state.anger === 5 && main.outburst < 0)
    report('outburst-unhandled', main, `${main.name}会气到爆发，文件里没写爆发时怎么演`);
  if (state.trust === 0 && state.face === 0 && main.walkout < 0)
    report('walkout-unhandled', main, `${main.name}会谈崩，文件里没写谈崩时怎么演`);
  if (state.anger === 5 && (world.erupted & (1 << main.index)) !== 0 && main.walkout < 0)
    report('walkout-unhandled', main, `${main.name}会爆发第二次，文件里没写谈崩时怎么演`);
}

/** A bystander hears only what is meant for them to hear: the edge alone is not enough. */
function bystanders(program: Program, node: DecisionNode, { world }: Situation, report: Report): void {
  const { main, sides } = program.phases[world.phase] ?? { main: -1, sides: [] };
  for (const index of sides) {
    const person = program.people[index];
    const state = world.people[index];
    if (!person || index === main || state?.anger !== 5 || (world.gone & (1 << index)) !== 0) continue;
    const heard = [...node.choices, node.silence].flatMap((said) =>
      said.listeners.filter((item) => item.person === index),
    );
    const erupts = heard.some(({ transition }) => transition(state).eruption !== null);
    if (erupts && person.outburst < 0 && (world.erupted & (1 << index)) === 0)
      report('outburst-unhandled', person, `${person.name}会气到爆发，文件里没写爆发时怎么演`);
  }
}

/** People who get to the edge, or to the end of patience, and for whom the file plays nothing. */
export function unhandledEruptions(graph: Graph): Finding[] {
  const { program } = graph;
  const findings = new Map<string, Finding>();
  graph.situations.forEach((situation, at) => {
    const node = nodeOf(program, situation);
    if (node.kind !== 'decision' || node.phase < 0) return;
    const report: Report = (code, person, message) => {
      const key = `${code}/${person.id}`;
      if (findings.has(key)) return;
      const hint = '在 cast 里给他写上 outburst / walkout，并写好那个节点';
      const example = examplePath(graph, at);
      findings.set(key, {
        ...overall(code, message, { hint, example }),
        path: ['cast', person.id],
        node: node.id,
      });
    };
    atTheEdge(graph, situation, report);
    bystanders(program, node, situation, report);
  });
  return [...findings.values()];
}
