import { describe, expect, it } from 'vitest';
import { annotate, type DecisionView, type Option } from '../../../src/core/check/annotate.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import { simulate, type StrategyResult } from '../../../src/core/check/simulate.ts';
import { type Strategy, strategies } from '../../../src/core/check/strategies.ts';
import { gradeFor } from '../../../src/core/engine/grade.ts';
import type { DecisionNode, Program } from '../../../src/core/program/program.ts';
import { nodeOf, startSituation } from '../../../src/core/engine/step.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { loadFixture, readText } from '../../support/load.ts';
import { programOf, type Step, stepsFrom, variant } from './naive.ts';

interface Played {
  readonly chance: number;
  readonly earned: number;
  readonly available: number;
  readonly worth: number;
}

/** What a strategy is shown at a decision, built from the plain rules; `to` numbers the ways on. */
function viewAt(program: Program, situation: Situation, steps: readonly Step[]): DecisionView {
  const options = steps.flatMap(({ said }, to): Option[] => {
    if (!said || said.kind === 'silence') return [];
    const { grade, nearMiss } = gradeFor(said, situation.world);
    return [{ said, grade, nearMiss, to, walkout: false }];
  });
  const grades = options.map(({ grade }) => grade);
  const highest = Math.max(...grades);
  return {
    at: 0,
    node: nodeOf(program, situation) as DecisionNode,
    options,
    silence: { to: steps.length - 1, said: undefined, walkout: false, gain: 0, keep: -1 },
    offer: 0,
    lowest: Math.min(...grades),
    highest,
    best: options.filter(({ grade }) => grade === highest),
  };
}

/** Every single play of a strategy, one by one, with its chance. */
function allPlays(program: Program, strategy: Strategy): Played[] {
  const plays: Played[] = [];
  const follow = (situation: Situation, met: number, so: Omit<Played, 'worth'>): void => {
    const node = nodeOf(program, situation);
    if (node.kind === 'ending') {
      plays.push({ ...so, worth: node.ending.worth });
      return;
    }
    const steps = stepsFrom(program, situation);
    if (node.kind === 'beat') {
      for (const { to } of steps) follow(to, met, so);
      return;
    }
    const view = viewAt(program, situation, steps);
    const picked = strategy.pick(view, situation.world, met);
    for (const { to, grade } of picked) {
      follow((steps[to] as Step).to, met + 1, {
        chance: so.chance / picked.length,
        earned: so.earned + grade - view.lowest,
        available: so.available + view.highest - view.lowest,
      });
    }
  };
  follow(startSituation(program), 0, { chance: 1, earned: 0, available: 0 });
  return plays;
}

const sum = (plays: readonly Played[], value: (play: Played) => number): number =>
  plays.reduce((total, play) => total + play.chance * value(play), 0);

function byHand(program: Program, strategy: Strategy): Omit<StrategyResult, 'name' | 'label' | 'kind'> {
  const plays = allPlays(program, strategy);
  const ratios = plays
    .filter(({ available }) => available > 0)
    .map(({ earned, available }) => (100 * earned) / available);
  return {
    expected: (100 * sum(plays, ({ earned }) => earned)) / sum(plays, ({ available }) => available),
    worst: Math.min(...ratios),
    best: Math.max(...ratios),
    worth: sum(plays, ({ worth }) => worth),
  };
}

function exactly(program: Program, strategy: Strategy): StrategyResult {
  const graph = explore(program);
  return simulate(graph, orderGraph(graph), annotate(graph), strategy);
}

function expectSame(program: Program, name: string): void {
  const strategy = strategies().find((item) => item.name === name) as Strategy;
  const computed = exactly(program, strategy);
  for (const [what, value] of Object.entries(byHand(program, strategy))) {
    const found = computed[what as 'expected'];
    expect(Math.abs(found - value), `${name} ${what}: ${found}, by hand ${value}`).toBeLessThan(1e-9);
  }
}

const NAMES = strategies().map(({ name }) => name);

describe('simulated trainees, computed exactly', () => {
  it.each(NAMES)('%s: as every play of sound-short, one by one', (name) =>
    expectSame(loadFixture('sound-short'), name),
  );
  it.each(NAMES)('%s: as every play of queue-jumper, one by one', (name) =>
    expectSame(loadFixture('queue-jumper'), name),
  );

  it('an angrier start, grades that depend on more, a red line', () => {
    const program = variant(
      'sound-short',
      ['level: 2', 'level: 3'],
      ['start: {anger: 3, trust: 2, face: 1}', 'start: {anger: 4, trust: 3, face: 1}'],
      [
        '            grade: 3\n            why: 他等着有人问这一句。',
        '            grade:\n              - {when: {person: he, anger: {min: 5}}, grade: 1, why: 先让他喘口气。}\n              - {grade: 3, why: 他等着有人问这一句。}',
      ],
      ['            acts: [deny-feeling]', '            acts: [deny-feeling]\n            redline: insult'],
    );
    for (const name of NAMES) expectSame(program, name);
  });
});

describe('a decision with nothing on offer', () => {
  it('is no chance at all: every score stays between 0 and 100', () => {
    const program = programOf(readText('tests/fixtures/broken/dead-end.yaml'));
    for (const strategy of strategies()) {
      for (const value of Object.values(exactly(program, strategy)).filter(
        (item) => typeof item === 'number',
      )) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('what the trainees are', () => {
  const result = (name: string): StrategyResult =>
    exactly(loadFixture('sound-short'), strategies().find((item) => item.name === name) as Strategy);

  it('expert play scores full, whatever happens', () => {
    expect(result('expert')).toMatchObject({ expected: 100, worst: 100, best: 100, worth: 4 });
  });

  it('one slip costs, and less than everything', () => {
    for (const slip of [1, 2, 3]) {
      const { expected } = result(`expert-slip-${slip}`);
      expect(expected).toBeLessThan(100);
      expect(expected).toBeGreaterThan(50);
    }
  });

  it('random play reaches both ends and lies between', () => {
    const { worst, expected, best } = result('random');
    expect([worst, best]).toEqual([0, 100]);
    expect(expected).toBeGreaterThan(40);
    expect(expected).toBeLessThan(60);
  });
});
