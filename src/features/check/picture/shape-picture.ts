import type { Edge } from '../../../core/check/edge.ts';
import type { Graph } from '../../../core/check/explore.ts';
import type { Visits } from '../../../core/check/visit-probability.ts';
import { type Branch, type Program, type ProgramNode, RESUME_INDEX } from '../../../core/program/program.ts';
import {
  INTERRUPTS,
  type PictureEdge,
  type PictureGroup,
  type PictureJump,
  type PictureNode,
  type PictureShape,
} from './picture-data.ts';

const LABEL_LENGTH = 30;

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…` : text;
};

const labelOf = (node: ProgramNode): string =>
  shorten(
    node.kind === 'ending'
      ? node.ending.title
      : (node.say[0]?.text ??
          (node.kind === 'decision' ? node.choices[0]?.text : undefined) ??
          '（没有台词）'),
  );

const countOf = (node: ProgramNode): number =>
  node.kind === 'decision' ? node.choices.length : node.kind === 'ending' ? node.ending.worth : 0;

export interface PictureVisits {
  readonly random: Visits;
  readonly expert: Visits;
}

const saidAt = (node: ProgramNode, { random, expert }: PictureVisits): PictureNode['said'] =>
  node.kind === 'decision'
    ? Object.fromEntries(
        node.choices.map(({ id }) => [
          id,
          {
            random: random.said.get(`${node.id}/${id}`) ?? 0,
            expert: expert.said.get(`${node.id}/${id}`) ?? 0,
          },
        ]),
      )
    : undefined;

const pictureNode = (
  program: Program,
  node: ProgramNode,
  visits: PictureVisits | undefined,
): PictureNode => ({
  id: node.id,
  kind: node.kind,
  phase: node.phase,
  label: labelOf(node),
  count: countOf(node),
  start: node.index === program.start,
  visits: visits && {
    random: visits.random.nodes[node.index] ?? 0,
    expert: visits.expert.nodes[node.index] ?? 0,
  },
  said: visits && saidAt(node, visits),
});

interface Ways {
  readonly said: string[];
  conditional: boolean;
}

function addWays(ways: Map<number, Ways>, said: string | undefined, go: readonly Branch[]): void {
  for (const { to, when } of go) {
    if (to === RESUME_INDEX) continue;
    const conditional = when !== undefined || go.length > 1;
    const known = ways.get(to);
    if (!known) ways.set(to, { said: said === undefined ? [] : [said], conditional });
    else {
      if (said !== undefined && !known.said.includes(said)) known.said.push(said);
      known.conditional &&= conditional;
    }
  }
}

function edgesFrom(program: Program, node: ProgramNode): PictureEdge[] {
  const ways = new Map<number, Ways>();
  if (node.kind === 'beat') addWays(ways, undefined, node.go);
  if (node.kind === 'decision')
    for (const said of [...node.choices, node.silence]) addWays(ways, said.id, said.go);
  return [...ways].map(([to, { said, conditional }]) => ({
    from: node.id,
    to: program.nodes[to]?.id ?? '',
    said,
    conditional,
  }));
}

function jumpOf(
  program: Program,
  from: ProgramNode,
  edge: Edge,
  to: ProgramNode,
): PictureJump['kind'] | undefined {
  const written = (edge.said?.go ?? (from.kind === 'beat' ? from.go : [])).map((branch) => branch.to);
  if (edge.walkout) return 'walkout';
  if (written.includes(to.index)) return undefined;
  if (written.includes(RESUME_INDEX) && to.phase >= 0) return 'resume';
  return program.people.some(({ outburst }) => outburst === to.index) ? 'outburst' : undefined;
}

/** Outbursts, walk-outs and returns that really happen, as exploration met them. */
function jumpsOf({ program, situations, edges }: Graph): PictureJump[] {
  const found = new Map<string, PictureJump>();
  edges.forEach((out, at) => {
    const from = program.nodes[situations[at]?.node ?? -1];
    for (const edge of out) {
      const to = program.nodes[situations[edge.to]?.node ?? -1];
      if (!from || !to) continue;
      const kind = jumpOf(program, from, edge, to);
      if (kind) found.set(`${kind} ${from.index} ${to.index}`, { from: from.id, to: to.id, kind });
    }
  });
  return [...found.values()];
}

function groupsOf(program: Program): PictureGroup[] {
  const phases = program.phases.map(({ id, title, index }) => ({ id, title, phase: index }));
  return program.nodes.some(({ phase }) => phase < 0)
    ? [...phases, { id: INTERRUPTS, title: '打断：爆发与谈崩', phase: -1 }]
    : phases;
}

/** What there is to draw of a scenario: phases, nodes and written ways from the file, the rest from exploration. */
export const shapePicture = (graph: Graph, visits: PictureVisits | undefined): PictureShape => ({
  groups: groupsOf(graph.program),
  nodes: graph.program.nodes.map((node) => pictureNode(graph.program, node, visits)),
  edges: graph.program.nodes.flatMap((node) => edgesFrom(graph.program, node)),
  jumps: jumpsOf(graph),
});
