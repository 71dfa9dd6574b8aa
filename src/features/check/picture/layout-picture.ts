import { Graph, layout } from '@dagrejs/dagre';
import { edgeKey } from './edge-key.ts';
import type {
  Box,
  PictureGroup,
  PictureLayout,
  PictureNode,
  PictureShape,
  Point,
  Route,
} from './picture-data.ts';

const SIZES: Readonly<Record<PictureNode['kind'], { width: number; height: number }>> = {
  decision: { width: 224, height: 92 },
  beat: { width: 188, height: 70 },
  ending: { width: 204, height: 82 },
};
/** Room an edge's words take. */
const LABEL = { width: 72, height: 18 };
/** Room for a group's title above its nodes, beyond what the layout leaves. */
const TITLE = 18;
const GAP = 64;

interface Placed {
  readonly nodes: Record<string, Box>;
  readonly groups: Record<string, Box>;
  readonly edges: Record<string, Route>;
  readonly width: number;
  readonly height: number;
}

const groupName = (id: string): string => `group ${id}`;

/** Nodes nothing written leads to (walk-outs, outbursts) hang under the first of their phase, or they would all float to the top. */
function anchors(nodes: readonly PictureNode[], reached: ReadonlySet<string>): [string, string][] {
  const [first, ...others] = nodes;
  return first
    ? others.filter(({ id, start }) => !start && !reached.has(id)).map(({ id }) => [first.id, id])
    : [];
}

function buildGraph(shape: PictureShape, groups: readonly PictureGroup[]): Graph {
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 40, marginx: 20, marginy: 20 });
  const reached = new Set(shape.edges.map(({ to }) => to));
  const own = new Set<string>();
  for (const { id, phase } of groups) {
    graph.setNode(groupName(id), {});
    const nodes = shape.nodes.filter((node) => node.phase === phase);
    for (const node of nodes) {
      own.add(node.id);
      graph.setNode(node.id, { ...SIZES[node.kind] });
      graph.setParent(node.id, groupName(id));
    }
    for (const [from, to] of anchors(nodes, reached)) graph.setEdge(from, to, { weight: 0 });
  }
  for (const { from, to } of shape.edges) {
    if (from !== to && own.has(from) && own.has(to)) graph.setEdge(from, to, { ...LABEL, labelpos: 'c' });
  }
  return graph;
}

const point = ({ x = 0, y = 0 }: { x?: number | undefined; y?: number | undefined }): Point => [
  Math.round(x),
  Math.round(y),
];

function boxOf(graph: Graph, id: string, above = 0): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.node(id);
  return {
    x: Math.round(x - width / 2),
    y: Math.round(y - height / 2 - above),
    width: Math.round(width),
    height: Math.round(height + above),
  };
}

function place(shape: PictureShape, groups: readonly PictureGroup[]): Placed {
  const graph = buildGraph(shape, groups);
  layout(graph);
  const names = new Set(groups.map(({ phase }) => phase));
  const edges = shape.edges.flatMap((edge): [string, Route][] => {
    const routed = graph.edge(edge.from, edge.to);
    return routed?.points
      ? [[edgeKey(edge), { points: routed.points.map(point), label: point(routed) }]]
      : [];
  });
  const { width = 0, height = 0 } = graph.graph();
  return {
    nodes: Object.fromEntries(
      shape.nodes.filter(({ phase }) => names.has(phase)).map(({ id }) => [id, boxOf(graph, id)]),
    ),
    groups: Object.fromEntries(groups.map(({ id }) => [id, boxOf(graph, groupName(id), TITLE)])),
    edges: Object.fromEntries(edges),
    width,
    height,
  };
}

const movedBox = (box: Box, by: number): Box => ({ ...box, x: box.x + by });
const movedPoint = ([x, y]: Point, by: number): Point => [x + by, y];

const moved = ({ nodes, groups, edges, width, height }: Placed, by: number): Placed => ({
  nodes: Object.fromEntries(Object.entries(nodes).map(([id, box]) => [id, movedBox(box, by)])),
  groups: Object.fromEntries(Object.entries(groups).map(([id, box]) => [id, movedBox(box, by)])),
  edges: Object.fromEntries(
    Object.entries(edges).map(([id, { points, label }]) => [
      id,
      { points: points.map((one) => movedPoint(one, by)), label: movedPoint(label, by) },
    ]),
  ),
  width: width + by,
  height,
});

/**
 * Places a scenario's nodes from top to bottom, phases as boxes, and routes the edges round them. What
 * interrupts stands to the right by itself: it belongs to no place in the talk. Sizes in px at zoom 1.
 */
export function layoutPicture(shape: PictureShape): PictureLayout {
  const talk = place(
    shape,
    shape.groups.filter(({ phase }) => phase >= 0),
  );
  const interrupts = shape.groups.filter(({ phase }) => phase < 0);
  if (interrupts.length === 0) return talk;
  const aside = moved(place(shape, interrupts), Math.round(talk.width) + GAP);
  return {
    width: aside.width,
    height: Math.max(talk.height, aside.height),
    nodes: { ...talk.nodes, ...aside.nodes },
    groups: { ...talk.groups, ...aside.groups },
    edges: { ...talk.edges, ...aside.edges },
  };
}
