import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/check/annotate.ts';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { type Strategy, strategies } from '../../../src/core/check/strategies.ts';
import { visitProbability } from '../../../src/core/check/visit-probability.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { loadFixture, loadLibrary, readText } from '../../support/load.ts';

const named = (name: string): Strategy => strategies().find((strategy) => strategy.name === name) as Strategy;

/** Follows every play by hand, one by one: the slow way the exact one must agree with. */
function enumerate(graph: Graph, strategy: Strategy): Map<string, number> {
  const views = annotate(graph);
  const chance = new Map<string, number>();
  const follow = (at: number, share: number, seen: ReadonlySet<string>): void => {
    const situation = graph.situations[at] as Graph['situations'][number];
    const id = graph.program.nodes[situation.node]?.id ?? '';
    if (!seen.has(id)) chance.set(id, (chance.get(id) ?? 0) + share);
    const view = views[at];
    const next = view
      ? strategy.pick(view, situation.world, 0).map(({ to }) => to)
      : (graph.edges[at] ?? []).map(({ to }) => to);
    for (const to of next) follow(to, share / next.length, new Set([...seen, id]));
  };
  follow(0, 1, new Set());
  return chance;
}

function compare(program: Program, name: string): void {
  const graph = explore(program);
  const { nodes } = visitProbability(graph, orderGraph(graph), annotate(graph), named(name));
  const expected = enumerate(graph, named(name));
  for (const [index, node] of program.nodes.entries()) {
    expect(nodes[index], node.id).toBeCloseTo(expected.get(node.id) ?? 0, 9);
  }
}

/** The fixture with a way back: shouting sends the talk round again until he is at the edge. */
function loopingProgram(): Program {
  const text = readText('tests/fixtures/scenarios/queue-jumper.yaml').replace(
    'why: 派不是。\n            go: stand',
    'why: 派不是。\n            go: [{when: {person: lin, anger: {max: 4}}, to: push-in}, {to: stand}]',
  );
  const parsed = parseScenario(text, loadLibrary());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return linkScenario(parsed.value, loadLibrary(), hashScenario(parsed.value));
}

describe('visit probability', () => {
  it.each(['random', 'expert', 'listen-then-solve'])(
    'agrees with following every play by hand: %s',
    (name) => {
      compare(loadFixture('queue-jumper'), name);
    },
  );

  it('counts a node that comes round again once a play', () => {
    const program = loopingProgram();
    expect(orderGraph(explore(program)).loop).toBeUndefined();
    compare(program, 'random');
  });

  it('says how often each option is taken where the trainee stands', () => {
    const program = loadFixture('queue-jumper');
    const graph = explore(program);
    const { said } = visitProbability(graph, orderGraph(graph), annotate(graph), named('random'));
    expect(said.get('push-in/ask')).toBeCloseTo(0.5);
    expect(said.get('push-in/order')).toBeCloseTo(0.5);
    const { said: expert } = visitProbability(graph, orderGraph(graph), annotate(graph), named('expert'));
    expect(expert.get('push-in/ask')).toBe(1);
    expect(expert.has('push-in/order')).toBe(false);
  });

  it('reaches some ending for certain', () => {
    const program = loadFixture('queue-jumper');
    const graph = explore(program);
    const { nodes } = visitProbability(graph, orderGraph(graph), annotate(graph), named('random'));
    const endings = program.nodes.filter((node) => node.kind === 'ending');
    expect(endings.reduce((sum, node) => sum + (nodes[node.index] ?? 0), 0)).toBeCloseTo(1, 9);
  });
});
