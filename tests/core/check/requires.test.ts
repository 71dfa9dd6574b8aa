import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { examplePathsWith } from '../../../src/core/check/example-path-with.ts';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import { followFacts } from '../../../src/core/check/follow-facts.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { type BrokenClaim, watchRequires } from '../../../src/core/check/watch-requires.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { startSituation, step } from '../../../src/core/engine/step.ts';
import { testCondition } from '../../../src/core/program/link-condition.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import type { Condition } from '../../../src/core/scenario/condition.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { loadFixture, loadLibrary, readText } from '../../support/load.ts';
import { exploreNaively } from './naive.ts';

const base = loadFixture('sound-short').scenario;

type Telling = { requires?: Condition | undefined };

/** Everything of the sound scenario that can rest on something: its endings and their texts. */
function tellings(scenario: Scenario): Telling[] {
  const nodes = Object.values(scenario.phases).flatMap((phase) => Object.values(phase.nodes));
  return nodes.flatMap(({ ending }) =>
    ending ? [ending, ...ending.later, ...Object.values(ending.verdicts ?? {}).flat()] : [],
  );
}

/** The sound scenario with each of its texts and endings resting on one of these. */
function resting(conditions: readonly Condition[]): Program {
  const scenario = structuredClone(base);
  for (const [index, item] of tellings(scenario).entries())
    item.requires = conditions[index % conditions.length];
  return linkScenario(scenario, loadLibrary(), hashScenario(scenario));
}

function broken(graph: Graph): readonly BrokenClaim[] {
  const watch = watchRequires(graph.program);
  expect(followFacts(graph, orderGraph(graph), watch).complete).toBe(true);
  return watch.broken();
}

const places = (claims: readonly BrokenClaim[]): string[] => claims.map(({ path }) => path.join('.')).sort();

const NAMES: Condition[] = [
  { fact: 'danger' },
  { fact: 'wife-ill' },
  { promise: 'call-market' },
  { gone: 'he' },
  { gone: 'fang' },
];
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(...NAMES),
    fc.record({ not: tie('any') }),
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
  ),
})).any;

describe('what endings and their texts rest on', () => {
  it('is proved as a walk that tells every fact and promise apart would', () => {
    let some = 0;
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), (conditions) => {
        const program = resting(conditions);
        const found = places(broken(explore(program)));
        expect(found).toEqual(places(broken(exploreNaively(program))));
        if (found.length > 0 && found.length < tellings(program.scenario).length) some += 1;
      }),
      { numRuns: 40, seed: 20261127 },
    );
    expect(some).toBeGreaterThan(10);
  });

  it('comes with a play that shows it broken', () => {
    const program = resting(NAMES);
    const graph = explore(program);
    const claims = broken(graph);
    expect(claims.length).toBeGreaterThan(4);
    for (const { at, situation, node, requires } of claims) {
      let reached = startSituation(program);
      for (const event of examplePathsWith(graph, [{ at, world: situation.world }])[0] ?? [])
        reached = step(program, reached, event) as Situation;
      expect(reached.node).toBe(node.index);
      expect(testCondition(program, requires, reached.world)).toBe(false);
    }
  });

  it('asks nothing while the text is not the one shown', () => {
    const scenario = structuredClone(base);
    const ending = scenario.phases.behind?.nodes.left?.ending;
    const [first, last] = ending?.verdicts?.fang ?? [];
    if (!ending || !first || !last) throw new Error('the fixture has changed');
    const never: Condition = { all: [{ fact: 'danger' }, { not: { fact: 'danger' } }] };
    const at = ['phases', 'behind', 'nodes', 'left', 'ending', 'verdicts', 'fang'];
    last.requires = never;
    const shownLast = broken(explore(linkScenario(scenario, loadLibrary(), hashScenario(scenario))));
    expect(places(shownLast)).toEqual([[...at, 1, 'requires'].join('.')]);
    first.when = { not: { fact: 'nothing-of-the-kind' } };
    expect(broken(explore(linkScenario(scenario, loadLibrary(), hashScenario(scenario))))).toEqual([]);
  });

  it('keeps configurations apart by who is gone, and by nothing else it names', () => {
    const plain = structuredClone(base);
    for (const item of tellings(plain)) item.requires = undefined;
    const without = explore(linkScenario(plain, loadLibrary(), hashScenario(plain))).situations.length;
    const told = NAMES.filter((name) => !('gone' in name));
    expect(explore(resting(told)).situations.length).toBe(without);
  });

  it('is an error in a short file as well, and names what is missing', () => {
    const parsed = parseScenario(readText('tests/fixtures/broken/requires-broken.yaml'), loadLibrary());
    if (!parsed.ok) throw new Error('sound enough');
    const { findings } = checkScenario(parsed.value, loadLibrary());
    const [ending, text] = findings.filter(({ code }) => code === 'requires-broken');
    expect([ending?.severity, text?.severity]).toEqual(['error', 'error']);
    expect(text).toMatchObject({ node: 'half', path: expect.arrayContaining(['later', 0, 'requires']) });
    expect(text?.message).toContain('wife-ill');
  });
});
