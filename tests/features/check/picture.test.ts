import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/core/check/explore.ts';
import { edgeKey } from '../../../src/features/check/picture/edge-key.ts';
import { chanceWords } from '../../../src/features/check/picture/heat.ts';
import { layoutPicture } from '../../../src/features/check/picture/layout-picture.ts';
import type { Box } from '../../../src/features/check/picture/picture-data.ts';
import { routePath } from '../../../src/features/check/picture/route-path.ts';
import { shapePicture } from '../../../src/features/check/picture/shape-picture.ts';
import { loadFixture, loadShipped, shippedIds } from '../../support/load.ts';

const overlap = (left: Box, right: Box): boolean =>
  left.x < right.x + right.width &&
  right.x < left.x + left.width &&
  left.y < right.y + right.height &&
  right.y < left.y + left.height;

describe('the shape of the picture', () => {
  const program = loadFixture('queue-jumper');
  const shape = shapePicture(explore(program), undefined);

  it('has every node, phases in order and what interrupts', () => {
    expect(shape.nodes.map(({ id }) => id)).toEqual(program.nodes.map(({ id }) => id));
    expect(shape.groups.map(({ id }) => id)).toEqual(['counter', 'after', 'interrupts']);
    expect(shape.nodes.filter(({ start }) => start).map(({ id }) => id)).toEqual(['push-in']);
  });

  it('joins what leads the same way and says what depends', () => {
    expect(shape.edges.find(({ from }) => from === 'push-in')).toEqual({
      from: 'push-in',
      to: 'why-hurry',
      said: ['ask', 'order', 'silence'],
      conditional: false,
    });
    expect(shape.edges.find(({ to }) => to === 'sit')).toMatchObject({
      said: ['name-it'],
      conditional: true,
    });
  });

  it('knows the jumps that really happen', () => {
    expect(shape.jumps.map(({ kind, to }) => `${kind} ${to}`)).toContain('walkout lin-leaves');
    expect(shape.jumps.every(({ kind }) => kind !== 'outburst')).toBe(true);
  });
});

describe('the layout', () => {
  it.each(shippedIds())('places %s without overlaps, nodes inside their phase, edges routed', (id) => {
    // The picture needs no whole exploration to be laid out.
    const graph = explore(loadShipped(id), 2000);
    const shape = shapePicture(graph, undefined);
    const layout = layoutPicture(shape);
    const boxes = shape.nodes.map((node) => layout.nodes[node.id] as Box);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    });
    for (const { id: node, phase } of shape.nodes) {
      const group = layout.groups[shape.groups.find((one) => one.phase === phase)?.id ?? ''] as Box;
      const box = layout.nodes[node] as Box;
      expect(
        box.x >= group.x &&
          box.x + box.width <= group.x + group.width &&
          box.y >= group.y &&
          box.y + box.height <= group.y + group.height,
      ).toBe(true);
    }
    const phaseOf = new Map(shape.nodes.map((node) => [node.id, node.phase]));
    for (const edge of shape.edges) {
      const inside = (phaseOf.get(edge.from) ?? 0) < 0 === (phaseOf.get(edge.to) ?? 0) < 0;
      if (inside && edge.from !== edge.to)
        expect(layout.edges[edgeKey(edge)]?.points.length).toBeGreaterThan(1);
    }
  });

  it('rounds the corners of a route', () => {
    expect(routePath([])).toBe('');
    expect(
      routePath([
        [0, 0],
        [0, 100],
      ]),
    ).toBe('M0.0,0.0 L0.0,100.0');
    expect(
      routePath([
        [0, 0],
        [0, 100],
        [100, 100],
      ]),
    ).toBe('M0.0,0.0 L0.0,86.0 Q0.0,100.0 14.0,100.0 L100.0,100.0');
  });
});

describe('a chance in words', () => {
  it.each([
    [0, '不会来'],
    [0.004, '不到 1%'],
    [0.253, '25%'],
    [0.999, '99% 以上'],
    [1, '100%'],
  ])('%d is %s', (chance, words) => expect(chanceWords(chance)).toBe(words));
});
