import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/core/check/explore.ts';
import { followStages } from '../../../src/core/check/staging/follow-stages.ts';
import { linkScenario } from '../../../src/core/program/link.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { Line, Scenario } from '../../../src/core/scenario/schema.ts';
import { movesSchema, type StageSource, stageSchema } from '../../../src/core/scenario/stage-schema.ts';
import { readYaml } from '../../../src/core/shared/read-yaml.ts';
import { CONFIGURATIONS } from '../../fixtures/configurations.ts';
import { loadLibrary, loadShipped, readText } from '../../support/load.ts';

interface Overlay {
  readonly phases: Readonly<
    Record<
      string,
      { readonly stage: unknown; readonly nodes?: Readonly<Record<string, { readonly stage: unknown }>> }
    >
  >;
  readonly lines: Readonly<Record<string, unknown>>;
}

const overlay = readYaml(readText('tests/fixtures/scenarios/four-doors-staged.yaml')).data as Overlay;
const STAGED = Object.keys(overlay.phases);

function* linesOf({ phases, interrupts = {} }: Scenario): Generator<Line> {
  for (const { nodes } of [...Object.values(phases), { nodes: interrupts }])
    for (const { say = [], choices = {}, silence } of Object.values(nodes)) {
      yield* say;
      for (const { reply = [] } of [...Object.values(choices), ...(silence ? [silence] : [])]) yield* reply;
    }
}

/** 四扇门 without a stage of its own. */
function bare(): Scenario {
  const scenario = structuredClone(loadShipped('four-doors').scenario);
  for (const { nodes } of [...Object.values(scenario.phases), { nodes: scenario.interrupts ?? {} }])
    for (const node of Object.values(nodes)) {
      delete node.stage;
      delete node.ending?.picture;
    }
  for (const line of linesOf(scenario)) {
    delete line.moves;
    delete line.after;
  }
  return scenario;
}

/** 四扇门 with its first parts staged; the others stand somewhere else, each with its people there. */
function staged(without?: string): Scenario {
  const scenario = bare();
  for (const [id, phase] of Object.entries(scenario.phases)) {
    const own = overlay.phases[id];
    const others: StageSource = {
      place: 'corridor',
      sign: id,
      people: Object.fromEntries(
        [phase.main, ...(phase.side ?? [])].map((who) => [who, { at: 'back' as const }]),
      ),
    };
    phase.stage = own ? stageSchema.parse(own.stage) : others;
    for (const [node, { stage }] of Object.entries(own?.nodes ?? {}))
      Object.assign(phase.nodes[node] ?? {}, { stage: stageSchema.parse(stage) });
  }
  const told = new Set<string>();
  for (const line of linesOf(scenario))
    for (const [words, moves] of Object.entries(overlay.lines))
      if (line.text.startsWith(words) && words !== without) {
        line.moves = movesSchema.parse(moves);
        told.add(words);
      }
  expect(told.size).toBe(Object.keys(overlay.lines).length - (without ? 1 : 0));
  return scenario;
}

/** How the door stands is a fact of the evening: it opens to trust, and shuts on a foot. */
function withChain(scenario: Scenario): Scenario {
  const node = scenario.phases.d201?.nodes['he-asks'];
  const foot = node?.choices?.['foot-in'];
  if (!node || !foot) throw new Error('the scenario has changed');
  scenario.facts = { ...scenario.facts, 'chain-on': { name: '201 的门开着一道缝', kind: 'circumstance' } };
  node.learns = [...(node.learns ?? []), { fact: 'chain-on', when: { person: 'he', trust: { min: 2 } } }];
  foot.clears = ['chain-on'];
  // It opens with the line that tells so: until then the door is shut.
  node.stage = stageSchema.parse({
    ...(overlay.phases.d201?.stage as object),
    door: 'closed',
    people: {},
    heard: { he: 'behind-door' },
  });
  return scenario;
}

const study = (scenario: Scenario) => {
  const program = linkScenario(scenario, loadLibrary(), hashScenario(scenario));
  const graph = explore(program);
  const { faults, complete, moments } = followStages(graph);
  const part = (node: string) =>
    program.phases[program.nodes[program.nodeIndex.get(node) ?? -1]?.phase ?? -1]?.id;
  return { complete, moments, faults: faults.filter(({ node }) => STAGED.includes(part(node) ?? '')) };
};

describe('the first parts of 四扇门, staged', () => {
  const whole = study(withChain(staged()));

  it('hold along every way: the doors, the voice behind one, the gap with the chain on', () => {
    expect(whole.complete).toBe(true);
    expect(whole.faults.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`)).toEqual([]);
  });

  it('break where the line that tells of the door says nothing', () => {
    const { faults } = study(withChain(staged('门开了一道缝，链子还挂着')));
    expect(new Set(faults.map(({ code }) => code))).toContain('stage-breaks');
  }, 60_000);

  it('take a few moments a configuration', () => {
    expect(whole.moments).toBeLessThan(5 * (CONFIGURATIONS['four-doors'] ?? 0));
  });

  it('cost not one configuration', () => {
    const program = linkScenario(staged(), loadLibrary(), 'four-doors');
    expect(explore(program).situations.length).toBe(CONFIGURATIONS['four-doors']);
  }, 60_000);
});
