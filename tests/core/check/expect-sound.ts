import { expect } from 'vitest';
import { annotate } from '../../../src/core/check/annotate.ts';
import { attainableWorth } from '../../../src/core/check/attainable.ts';
import { watchCoverage } from '../../../src/core/check/coverage.ts';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import { followFacts } from '../../../src/core/check/follow-facts.ts';
import { boundsOnFullPaths } from '../../../src/core/check/full-paths.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { chanceIn } from '../../../src/core/engine/dimension-chance.ts';
import { gradeFor } from '../../../src/core/engine/grade.ts';
import { nodeOf, startSituation } from '../../../src/core/engine/step.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { loadLibrary } from '../../support/load.ts';
import { exploreNaively, stepsFrom } from './naive.ts';

export const nodeIds = ({ program, situations }: Graph): string[] =>
  [...new Set(situations.map((situation) => nodeOf(program, situation).id))].sort();

/** Every move ever possible: from which node, by which words graded how, to which node. */
const moves = ({ program, situations, edges }: Graph): string[] =>
  [
    ...new Set(
      edges.flatMap((out, at) => {
        const from = situations[at] as Situation;
        return out.map(({ said, to, walkout }) => {
          const grade = said ? gradeFor(said, from.world).grade : '';
          const target = nodeOf(program, situations[to] as Situation).id;
          return `${nodeOf(program, from).id}/${said?.id ?? ''}:${grade} ${target}${walkout ? ' walkout' : ''}`;
        });
      }),
    ),
  ].sort();

/** What came true and what failed of every condition in the file, facts and promises that decide nothing included. */
function guards(graph: Graph): string[] {
  const coverage = watchCoverage(graph.program);
  followFacts(graph, orderGraph(graph), coverage);
  // Once a line without a condition was heard, nobody looks any more whether it can be cut off.
  return coverage
    .guards()
    .map(({ path, when, held, failed }) => `${path.join('.')} ${held} ${when && failed}`);
}

interface Naive {
  readonly best: number;
  readonly worst: number;
  readonly expert: number;
  readonly telling: readonly number[];
}

/** The same questions answered by plain recursion over full situations; nothing of the checker is used. */
function naively(program: Program): Naive {
  const { indicators } = loadLibrary();
  const known = new Map<string, Naive>();
  const at = (situation: Situation): Naive => {
    const key = JSON.stringify(situation);
    const found = known.get(key);
    if (found) return found;
    const answer = fresh(situation);
    known.set(key, answer);
    return answer;
  };
  const fresh = (situation: Situation): Naive => {
    const node = nodeOf(program, situation);
    const focus = program.scenario.focus;
    if (node.kind === 'ending') {
      const { worth } = node.ending;
      return { best: worth, worst: worth, expert: worth, telling: focus.map(() => 0) };
    }
    const steps = stepsFrom(program, situation);
    const spoken = steps.filter(({ said }) => said?.kind !== 'silence');
    const choosing = (spoken.length > 0 ? spoken : steps).map(({ said, to }) => ({
      grade: said ? gradeFor(said, situation.world).grade : 0,
      ...at(to),
    }));
    const top = Math.max(...choosing.map(({ grade }) => grade));
    const offered = spoken.flatMap(({ said }) =>
      node.kind === 'decision' && said ? [{ said, grade: gradeFor(said, situation.world).grade }] : [],
    );
    const full = steps.filter(
      ({ said, to }) => said?.redline === undefined && to.world.gone === situation.world.gone,
    );
    return {
      best: Math.max(...choosing.map(({ best }) => best)),
      worst: Math.min(...choosing.map(({ worst }) => worst)),
      expert: choosing.find(({ grade }) => grade === top)?.expert ?? Number.NaN,
      telling: focus.map(
        (dimension, index) =>
          (chanceIn(offered, indicators, dimension).telling ? 1 : 0) +
          Math.min(...full.map(({ to }) => at(to).telling[index] as number)),
      ),
    };
  };
  return at(startSituation(program));
}

function computed(program: Program): Naive {
  const graph = explore(program);
  const order = orderGraph(graph);
  expect(order.loop).toBeUndefined();
  const views = annotate(graph);
  const worth = attainableWorth(graph, order, views);
  const { indicators } = loadLibrary();
  return {
    best: worth.best[0] ?? Number.NaN,
    worst: worth.worst[0] ?? Number.NaN,
    expert: worth.expert[0] ?? Number.NaN,
    telling: program.scenario.focus.map((dimension) => {
      const telling = (view: NonNullable<(typeof views)[number]>): boolean =>
        chanceIn(view.options, indicators, dimension).telling;
      return boundsOnFullPaths(graph, order, views, telling)?.fewest ?? Number.POSITIVE_INFINITY;
    }),
  };
}

/** That the explorer says of a scenario what a naive exploration says of it, with no more configurations. */
export function expectSound(program: Program): void {
  const graph = explore(program);
  const naive = exploreNaively(program);
  expect(graph.complete).toBe(true);
  expect(graph.situations.length).toBeLessThanOrEqual(naive.situations.length);
  expect(nodeIds(graph)).toEqual(nodeIds(naive));
  expect(moves(graph)).toEqual(moves(naive));
  expect(guards(graph)).toEqual(guards(naive));
  expect(computed(program)).toEqual(naively(program));
}
