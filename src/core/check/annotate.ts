import type { DecisionNode, Utterance } from '../program/program.ts';
import { nodeOf } from '../engine/step.ts';
import { gradeFor } from '../engine/grade.ts';
import type { Edge } from './edge.ts';
import type { Graph } from './explore.ts';

/** One option on offer in one configuration. */
export interface Option {
  readonly said: Utterance;
  readonly grade: number;
  readonly nearMiss: boolean;
  readonly to: number;
  readonly walkout: boolean;
}

/** A decision in one configuration: what is on offer and how it is graded there. Silence is no option. */
export interface DecisionView {
  readonly at: number;
  readonly node: DecisionNode;
  readonly options: readonly Option[];
  readonly silence: Edge;
  /** Which options are on offer, as bits in written order: with the node it names the offer. */
  readonly offer: number;
  readonly lowest: number;
  readonly highest: number;
  /** The options of the highest grade; a sound decision has one. */
  readonly best: readonly Option[];
}

function viewOf(graph: Graph, at: number, node: DecisionNode): DecisionView {
  const { situations, edges } = graph;
  const { world } = situations[at] as Graph['situations'][number];
  const options: Option[] = [];
  let silence: Edge | undefined;
  let lowest = 3;
  let highest = 0;
  let offer = 0;
  for (const edge of edges[at] ?? []) {
    if (!edge.said || edge.said.kind === 'silence') {
      silence = edge;
      continue;
    }
    const { grade, nearMiss } = gradeFor(edge.said, world);
    if (grade < lowest) lowest = grade;
    if (grade > highest) highest = grade;
    offer |= 1 << node.choices.indexOf(edge.said);
    options.push({ said: edge.said, grade, nearMiss, to: edge.to, walkout: edge.walkout });
  }
  if (!silence) throw new Error('every decision has its silence');
  return {
    at,
    node,
    options,
    silence,
    offer,
    // Nothing on offer is nothing to gain: an error of the file, but no negative chance.
    lowest: Math.min(lowest, highest),
    highest,
    best: options.filter(({ grade }) => grade === highest),
  };
}

/** The decision view of each configuration; undefined at beats and endings. */
export function annotate(graph: Graph): readonly (DecisionView | undefined)[] {
  return graph.situations.map((situation, at) => {
    const node = nodeOf(graph.program, situation);
    return node.kind === 'decision' ? viewOf(graph, at, node) : undefined;
  });
}

/** Remembers what depends only on which options are on offer and how each is graded at that moment. */
export function perGradedOffer<T>(compute: (view: DecisionView) => T): (view: DecisionView) => T {
  const known = new Map<number, T>();
  return (view) => {
    const grades = view.options.reduce((sum, { grade }) => sum * 4 + grade, 0);
    const key = (view.node.index * 64 + view.offer) * 4096 + grades;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = compute(view);
    known.set(key, fresh);
    return fresh;
  };
}
