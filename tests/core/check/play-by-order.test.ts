import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/check/annotate.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { ORDER_STRATEGIES, playByOrder, type Shown } from '../../../src/core/check/play-by-order.ts';
import { simulate } from '../../../src/core/check/simulate.ts';
import { strategies } from '../../../src/core/check/strategies.ts';
import { loadFixture } from '../../support/load.ts';

const program = loadFixture('sound-short');
const graph = explore(program);
const views = annotate(graph);
const random = simulate(
  graph,
  orderGraph(graph),
  views,
  strategies()[0] as ReturnType<typeof strategies>[number],
);

describe('going by the place on the screen', () => {
  it.each(ORDER_STRATEGIES.map((strategy) => [strategy.name, strategy] as const))(
    '%s: as good as clicking at random, for the order is drawn anew each run',
    (_, strategy) => {
      const { expected, worst, best } = playByOrder(graph, views, strategy);
      expect(Math.abs(expected - random.expected)).toBeLessThan(4);
      expect(worst).toBeLessThan(expected);
      expect(best).toBeGreaterThan(expected);
    },
  );

  it('would find out a shuffle that leaves the best in one place', () => {
    const graded: Shown = (options) => [...options].sort((left, right) => gradeOf(right) - gradeOf(left));
    const [first] = ORDER_STRATEGIES.map((strategy) => playByOrder(graph, views, strategy, graded));
    expect(first).toMatchObject({ expected: 100, worst: 100, best: 100, worth: 4 });
  });

  it('is the same each time', () => {
    const results = () => ORDER_STRATEGIES.map((strategy) => playByOrder(graph, views, strategy));
    expect(results()).toEqual(results());
  });
});

const gradeOf = (option: unknown): number => (option as { grade: number }).grade;
