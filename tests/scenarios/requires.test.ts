import { describe, expect, it } from 'vitest';
import { explore } from '../../src/core/check/explore.ts';
import { followFacts } from '../../src/core/check/follow-facts.ts';
import { orderGraph } from '../../src/core/check/order.ts';
import { watchRequires } from '../../src/core/check/watch-requires.ts';
import { linkScenario } from '../../src/core/program/link.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import type { Condition } from '../../src/core/scenario/condition.ts';
import type { Scenario, ScenarioNode } from '../../src/core/scenario/schema.ts';
import { loadLibrary, loadShipped, shippedIds } from '../support/load.ts';

/** Sets of facts and promises without all of which a condition cannot hold, whatever else has happened. */
function needs(when: Condition): readonly (readonly string[])[] {
  if ('fact' in when) return [[when.fact]];
  if ('promise' in when) return [[when.promise]];
  if ('all' in when) return when.all.flatMap(needs);
  if ('any' in when)
    return when.any
      .map(needs)
      .reduce((sets, more) => sets.flatMap((set) => more.map((other) => [...set, ...other])));
  return [];
}

function* nodesOf(scenario: Scenario): Generator<[string, ScenarioNode]> {
  for (const phase of Object.values(scenario.phases)) yield* Object.entries(phase.nodes);
  yield* Object.entries(scenario.interrupts ?? {});
}

/** What each ending rests on: the dropped names, joined → the endings that cannot do without them. */
function restingOn(scenario: Scenario): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { ending }] of nodesOf(scenario)) {
    for (const set of ending?.requires ? needs(ending.requires) : []) {
      const key = [...new Set(set)].sort().join(' ');
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return found;
}

type Speech = Pick<ScenarioNode, 'learns'> & { promises?: string[] | undefined };

/** The scenario in which nobody ever learns or promises any of these. */
function without(scenario: Scenario, names: readonly string[]): Scenario {
  const copy = structuredClone(scenario);
  const drop = (speech: Speech): void => {
    if (speech.learns)
      speech.learns = speech.learns.filter(
        (item) => !names.includes(typeof item === 'string' ? item : item.fact),
      );
    if (speech.promises) speech.promises = speech.promises.filter((name) => !names.includes(name));
  };
  for (const [, node] of nodesOf(copy))
    for (const speech of [node, node.silence, ...Object.values(node.choices ?? {})]) if (speech) drop(speech);
  for (const { silence } of Object.values(copy.phases)) if (silence) drop(silence);
  return copy;
}

/** Endings still reached with all they rest on, as the checker sees it. */
function unharmed(scenario: Scenario): ReadonlySet<string> {
  const program = linkScenario(scenario, loadLibrary(), hashScenario(scenario));
  const graph = explore(program);
  const requires = watchRequires(program);
  const followed = followFacts(graph, orderGraph(graph), requires);
  expect(graph.complete && followed.complete).toBe(true);
  const broken = new Set(requires.broken().map(({ node }) => node.id));
  const reached = new Set(graph.situations.map(({ node }) => program.nodes[node]?.id ?? ''));
  return new Set([...reached].filter((id) => !broken.has(id)));
}

describe.each(shippedIds())('%s: what its endings rest on', (id) => {
  const { scenario } = loadShipped(id);
  const rests = restingOn(scenario);

  it('is something done, wherever the ending is a good one', () => {
    const good = [...nodesOf(scenario)].flatMap(([node, { ending }]) =>
      ending && ending.worth >= 3 ? [node] : [],
    );
    const founded = new Set([...rests.values()].flat());
    expect(good.filter((node) => !founded.has(node))).toEqual([]);
  });

  it.each([...rests])('never learning or promising %s is found out', (names, endings) => {
    const left = unharmed(without(scenario, names.split(' ')));
    expect(endings.filter((ending) => left.has(ending))).toEqual([]);
  });
});
