import { type Edge, MarkerType, type Node } from '@xyflow/react';
import { type Program, SILENCE } from '../../../core/program/program.ts';
import { type Heat, chanceAt, chanceWords } from './heat.ts';
import { kindWords } from './node-words.ts';
import { edgeKey } from './edge-key.ts';
import type {
  Box,
  PictureData,
  PictureEdge,
  PictureGroup,
  PictureJump,
  PictureNode,
  Route,
} from './picture-data.ts';

export interface PlaceData extends Record<string, unknown> {
  readonly node: PictureNode;
  readonly findings: number;
  readonly chance: number | undefined;
}

export interface GroupData extends Record<string, unknown> {
  readonly title: string;
  readonly interrupts: boolean;
}

export type PlaceNode = Node<PlaceData, 'place'>;
export type GroupNode = Node<GroupData, 'group-box'>;
export type FlowNode = PlaceNode | GroupNode;

export type RoutedEdge = Edge<{ readonly route: Route }, 'routed'>;

export interface FlowOptions {
  readonly heat: Heat;
  readonly selected: string | undefined;
  /** Standing findings by node id. */
  readonly findings: ReadonlyMap<string, number>;
}

const NOWHERE: Box = { x: 0, y: 0, width: 1, height: 1 };
/** Drawn only: the library would allow them to be moved, wired and removed. */
const FIXED = { draggable: false, connectable: false, deletable: false } as const;

function groupNode({ id, title, phase }: PictureGroup, box: Box): GroupNode {
  const { x, y, width, height } = box;
  return {
    ...FIXED,
    id: `group ${id}`,
    type: 'group-box',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    data: { title, interrupts: phase < 0 },
    selectable: false,
    focusable: false,
    zIndex: -1,
    // The outline tells phases to those who do not see the boxes.
    domAttributes: { 'aria-hidden': true },
  };
}

function ariaLabel(node: PictureNode, findings: number, chance: number | undefined): string {
  const visit = chance === undefined ? '' : `，到这里的机会 ${chanceWords(chance)}`;
  return `${node.id}，${kindWords(node)}，${node.label}${visit}${findings > 0 ? `，${findings} 处要改` : ''}`;
}

function placeNode(node: PictureNode, box: Box, { heat, selected, findings }: FlowOptions): PlaceNode {
  const { x, y, width, height } = box;
  const chance = chanceAt(node, heat);
  const count = findings.get(node.id) ?? 0;
  return {
    ...FIXED,
    id: node.id,
    type: 'place',
    position: { x, y },
    width,
    height,
    // Told beforehand: without it the library forgets where edges tie on at each change.
    measured: { width, height },
    data: { node, findings: count, chance },
    selected: selected === node.id,
    ariaLabel: ariaLabel(node, count, chance),
    ariaRole: 'button',
    domAttributes: { 'aria-pressed': selected === node.id },
  };
}

export const flowNodes = (picture: PictureData, options: FlowOptions): FlowNode[] => [
  ...picture.groups.map((group) => groupNode(group, picture.layout.groups[group.id] ?? NOWHERE)),
  ...picture.nodes.map((node) => placeNode(node, picture.layout.nodes[node.id] ?? NOWHERE, options)),
];

const LABEL = 9;

function edgeLabel(program: Program, { from, said, conditional }: PictureEdge): string | undefined {
  const when = conditional ? '，看情况' : '';
  const words = said.filter((id) => id !== SILENCE);
  if (said.length === 0) return conditional ? '看情况' : undefined;
  if (words.length === 0) return `不说话${when}`;
  if (words.length > 1) return `${words.length} 句${said.length > words.length ? '、沉默' : ''}${when}`;
  const node = program.nodes[program.nodeIndex.get(from) ?? -1];
  const text = node?.kind === 'decision' ? node.choices.find(({ id }) => id === words[0])?.text : undefined;
  const characters = [...(text ?? '')];
  return `${characters.slice(0, LABEL).join('')}${characters.length > LABEL ? '…' : ''}${when}`;
}

const COMMON = {
  deletable: false,
  focusable: false,
  selectable: false,
  domAttributes: { 'aria-hidden': true },
} as const;
const ARROW = { type: MarkerType.ArrowClosed, width: 16, height: 16 } as const;

function wayEdge(
  program: Program,
  edge: PictureEdge,
  route: Route | undefined,
  selected: string | undefined,
): Edge {
  const near = edge.from === selected || edge.to === selected;
  return {
    ...COMMON,
    id: edgeKey(edge),
    ...(route && { type: 'routed', data: { route } }),
    source: edge.from,
    target: edge.to,
    label: edgeLabel(program, edge),
    className: near ? 'near' : 'way',
    zIndex: near ? 2 : 0,
    // The marker is a shared definition outside the edge, so its colour is named here.
    markerEnd: { ...ARROW, color: near ? 'var(--navy)' : 'var(--line-strong)' },
  };
}

const JUMP_WORDS: Readonly<Record<PictureJump['kind'], string>> = {
  outburst: '爆发',
  walkout: '谈崩',
  resume: '回到被打断处',
};

const jumpEdge = ({ from, to, kind }: PictureJump): Edge => ({
  ...COMMON,
  id: `${kind} ${from} ${to}`,
  source: from,
  target: to,
  label: JUMP_WORDS[kind],
  className: 'jump',
  zIndex: 1,
  markerEnd: { ...ARROW, color: 'var(--amber)' },
});

/** Written ways always; outbursts, walk-outs and returns only of the selected node, or they would cover everything. */
export const flowEdges = (picture: PictureData, program: Program, selected: string | undefined): Edge[] => [
  ...picture.edges.map((edge) => wayEdge(program, edge, picture.layout.edges[edgeKey(edge)], selected)),
  ...picture.jumps.filter(({ from, to }) => from === selected || to === selected).map(jumpEdge),
];
