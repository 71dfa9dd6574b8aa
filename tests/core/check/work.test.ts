import { describe, expect, it } from 'vitest';
import { flowBackward } from '../../../src/core/check/backward-flow.ts';
import { checkScenario } from '../../../src/core/check/check-scenario.ts';
import { compareMachine } from '../../../src/core/check/compare-machine.ts';
import { explore, type Graph } from '../../../src/core/check/explore.ts';
import {
  configurationBytes,
  EXPLORE_LIMIT,
  roomFor,
  stepCosts,
} from '../../../src/core/check/explore-budget.ts';
import { furtherChecks } from '../../../src/core/check/further-checks.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { TwinFinder } from '../../../src/core/check/text-findings.ts';
import type { ScenarioEvent } from '../../../src/core/engine/step.ts';
import type { Utterance } from '../../../src/core/program/program.ts';
import { parseScenario } from '../../../src/core/scenario/parse-scenario.ts';
import { loadFixture, loadLibrary, loadShipped, readText } from '../../support/load.ts';
import { CONFIGURATIONS } from '../../fixtures/configurations.ts';
import { programOf } from './naive.ts';
import { aBeat, aDecision, aPerson, anEnding, program, to, words } from './small-program.ts';

const sound = readText('tests/fixtures/scenarios/sound-short.yaml');

/** The sound scenario with a chain of beats before it. */
const withBeats = (count: number): string =>
  sound
    .replace('start: tongs', 'start: n0')
    .replace(
      '      tongs:\n',
      `${Array.from({ length: count }, (_, n) => `      n${n}: {go: ${n + 1 < count ? `n${n + 1}` : 'tongs'}}\n`).join('')}      tongs:\n`,
    );

/** Decisions that each learn a fact an ending reads by a way on: every one doubles what there is. */
function explosion(facts: number): string {
  const names = Array.from({ length: facts }, (_, n) => `f${n}`);
  const choice = (id: string, n: number, rest: string) =>
    `          ${id}: {text: 第${n}问${id}, to: he, acts: [ask-open], register: casual, grade: ${id === 'y' ? 2 : 1}, why: 好${rest}}\n`;
  const decisions = names.map(
    (name, n) =>
      `      q${n}:\n        choices:\n${choice('y', n, `, learns: [${name}]`)}${choice('n', n, '')}        next: ${n + 1 < facts ? `q${n + 1}` : 'tongs'}\n`,
  );
  const reads = names.map((name) => `{when: {fact: ${name}}, to: sits}`).join(', ');
  return sound
    .replace('start: tongs', 'start: q0')
    .replace(
      'facts:\n',
      `facts:\n${names.map((name) => `  ${name}: {kind: circumstance, name: ${name}}\n`).join('')}`,
    )
    .replace('      tongs:\n', `${decisions.join('')}      tongs:\n`)
    .replace('        next: why\n', `        next: pick\n      pick: {go: [${reads}, {to: why}]}\n`);
}

const scenarioOf = (text: string) => {
  const parsed = parseScenario(text, loadLibrary());
  if (!parsed.ok) throw new Error(parsed.error.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return parsed.value;
};

describe('carrying back what can matter later', () => {
  const looksFor = (next: readonly (readonly number[])[], holds: Set<number>): number => {
    let looks = 0;
    flowBackward(next, (at) => {
      looks += 1;
      if (holds.has(at) || !next[at]?.some((target) => holds.has(target))) return false;
      holds.add(at);
      return true;
    });
    return looks;
  };

  it.each([1000, 10_000])(
    'along a chain of %i looks at each node once, whichever way it is written',
    (count) => {
      const forward = Array.from({ length: count }, (_, at) => (at + 1 < count ? [at + 1] : []));
      const backward = Array.from({ length: count }, (_, at) => (at > 0 ? [at - 1] : []));
      for (const [next, end] of [[forward, count - 1] as const, [backward, 0] as const]) {
        const holds = new Set([end]);
        expect(looksFor(next, holds)).toBe(count);
        expect(holds.size).toBe(count);
      }
    },
  );

  it('goes round a ring until nothing grows, and stops', () => {
    const ring = Array.from({ length: 100 }, (_, at) => [(at + 1) % 100]);
    const holds = new Set([50]);
    expect(looksFor(ring, holds)).toBeLessThanOrEqual(300);
    expect(holds.size).toBe(100);
  });
});

describe('finding a way that goes round', () => {
  it('looks at every configuration a few times, however long the tail behind the round is', () => {
    const count = 20_000;
    let reads = 0;
    // 0 → 1 ⇄ 2 → 3 → 4 → … : what stands behind the round is peeled off from its end.
    const ways = Array.from({ length: count }, (_, at) =>
      (at === 2 ? [1, 3] : at + 1 < count ? [at + 1] : []).map((target) => ({ to: target })),
    );
    const edges = new Proxy(ways, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
    const graph = { situations: ways, edges } as unknown as Graph;
    expect(orderGraph(graph)).toEqual({ forward: [0], loop: 1 });
    expect(reads).toBeLessThan(count * 6);
  });
});

describe('a chain of thousands of beats', () => {
  it('is one configuration a beat, and compared with the statechart as far as there is time', () => {
    const [short, long] = [withBeats(10), withBeats(3000)].map((text) => explore(programOf(text)));
    expect((long?.situations.length ?? 0) - (short?.situations.length ?? 0)).toBe(2990);
    const comparison = compareMachine(long as Graph, []);
    expect(comparison.difference).toBeUndefined();
    expect(comparison.left).toBeGreaterThan(0);
    expect(comparison.steps).toBeLessThan(6000 + 20 * 60 + 10);
    expect(compareMachine(short as Graph, []).left).toBe(0);
  });

  it('replays what many examples have in common once', () => {
    const graph = explore(programOf(withBeats(500)));
    const advance: ScenarioEvent = { type: 'advance' };
    const examples = Array.from({ length: 500 }, (_, n) => Array.from({ length: n }, () => advance));
    const none = compareMachine(graph, []);
    const all = compareMachine(graph, examples);
    expect(all.examples).toBe(500);
    expect(all.steps - none.steps).toBe(499);
  });
});

describe('more configurations than there is room for', () => {
  it('are not visited, and what was seen is told with what was not', () => {
    const result = checkScenario(scenarioOf(explosion(16)), loadLibrary(), furtherChecks(), 5000);
    expect(result.exhaustive).toBe(false);
    expect(result.configurations).toBeLessThan(5000 + 4);
    const [first, ...rest] = result.findings.filter(({ severity }) => severity === 'error');
    expect(first).toMatchObject({ code: 'not-exhaustive' });
    expect(first?.message).toMatch(/只走到 \d+ 种局面就停了，\d+ 个节点到过 \d+ 个/);
    expect(rest).toEqual([]);
  });

  it('still tell a fault met on the way, with a play that leads there', () => {
    const text = explosion(16)
      .replace('    outburst: he-erupts\n', '')
      .replace(
        'acts: [ask-open], register: casual, grade: 1',
        'acts: [threaten], register: casual, grade: 1',
      );
    const result = checkScenario(scenarioOf(text), loadLibrary(), [], 5000);
    const met = result.findings.find(({ code }) => code === 'outburst-unhandled');
    expect(result.exhaustive).toBe(false);
    expect(met?.example?.length).toBeGreaterThan(0);
  });

  it('fewer fit where each takes more', () => {
    const nodes = [aDecision(0, [words(), words()]), anEnding(1)];
    const two = program(nodes);
    const twelve = program(nodes, { people: Array.from({ length: 12 }, (_, index) => aPerson(index)) });
    expect(configurationBytes(twelve)).toBeGreaterThan(configurationBytes(two));
    expect(roomFor(two, 1000)).toBe(1000);
    expect(roomFor(twelve, Number.MAX_SAFE_INTEGER)).toBeLessThan(roomFor(two, Number.MAX_SAFE_INTEGER));
    // All of it, at what each is reckoned to take, stays far below what a small machine has.
    expect(roomFor(twelve, Number.MAX_SAFE_INTEGER) * configurationBytes(twelve)).toBeLessThanOrEqual(
      240_000_000,
    );
  });

  it('leave more than twice the room every shipped scenario needs', () => {
    for (const [id, count] of Object.entries(CONFIGURATIONS))
      expect(roomFor(loadShipped(id), EXPLORE_LIMIT)).toBeGreaterThan(count * 2);
  });

  it('count for several where a node asks very many conditions', () => {
    const branches = Array.from({ length: 320 }, () => to(1));
    expect(stepCosts(program([aBeat(0, branches), anEnding(1)]))).toEqual([11, 1]);
    expect(new Set(stepCosts(loadFixture('sound-short')))).toEqual(new Set([1]));
  });
});

describe('options that say the same', () => {
  const node = aDecision(0, []);
  const item = (text: string) => {
    const letters = [...text].reduce((bits, letter) => bits | (1 << ((letter.codePointAt(0) ?? 0) % 31)), 0);
    const worded = { text, letters };
    return { node, said: words() as Utterance, plain: worded, sorted: worded };
  };

  it('are compared letter by letter only where their letters could match', () => {
    const finder = new TwinFinder();
    finder.find(item('甲乙丙丁戊己庚辛壬癸'));
    finder.find(item('春夏秋冬东南西北上下'));
    expect(finder.compared).toBe(0);
    expect(finder.find(item('甲乙丙丁戊己庚辛壬'))).toBeDefined();
    expect(finder.compared).toBeGreaterThan(0);
  });

  it('texts-not-all-compared: are looked for until it would take too long; the very same are always found', () => {
    const finder = new TwinFinder(1_000_000);
    // The same letters in every text, in another order each: none can be put aside unread.
    const letters = [...'甲乙丙丁戊己庚辛壬癸'].flatMap((letter) => Array.from({ length: 40 }, () => letter));
    const texts = Array.from({ length: 40 }, (_, n) =>
      letters.map((_, at) => letters[(at * (2 * n + 3)) % letters.length]).join(''),
    );
    for (const text of texts) finder.find(item(text));
    expect(finder.gaveUp).toBe(true);
    expect(finder.compared).toBeLessThan(1_000_000 + 2 * 400 * 400);
    expect(finder.find(item(texts[39] as string))).toBeDefined();
  });
});
