import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/check/annotate.ts';
import { drillTrials } from '../../../../src/core/check/attackers/drill-trials.ts';
import { heardBefore } from '../../../../src/core/check/attackers/heard-before.ts';
import { placesAsPlayed } from '../../../../src/core/check/attackers/places.ts';
import { scenarioTrials } from '../../../../src/core/check/attackers/scenario-trials.ts';
import { explore } from '../../../../src/core/check/explore.ts';
import { orderGraph } from '../../../../src/core/check/order.ts';
import { gradeFor } from '../../../../src/core/engine/grade.ts';
import type { Program } from '../../../../src/core/program/program.ts';
import { nodeOf, startSituation } from '../../../../src/core/engine/step.ts';
import type { Situation } from '../../../../src/core/program/world.ts';
import { orderOptions } from '../../../../src/core/play/option-order.ts';
import { loadFixture } from '../../../support/load.ts';
import { stepsFrom } from '../naive.ts';

function trialsOf(program: Program) {
  const graph = explore(program);
  return scenarioTrials(graph, orderGraph(graph), annotate(graph)).trials;
}

/** By decision and offer with its best options: how likely a random clicker meets it, play by play. */
function metByHand(program: Program): Map<string, number> {
  const met = new Map<string, number>();
  const follow = (situation: Situation, chance: number): void => {
    const node = nodeOf(program, situation);
    if (node.kind === 'ending') return;
    const steps = stepsFrom(program, situation);
    if (node.kind === 'beat') {
      for (const { to } of steps) follow(to, chance);
      return;
    }
    const choices = steps.filter(({ said }) => said?.kind === 'choice');
    const graded = choices.map(({ said }) => ({
      id: said?.id ?? '',
      grade: said ? gradeFor(said, situation.world).grade : 0,
    }));
    const top = Math.max(...graded.map(({ grade }) => grade));
    const key = `${node.id}: ${graded.map(({ id, grade }) => `${id}${grade === top ? '*' : ''}`).join()}`;
    met.set(key, (met.get(key) ?? 0) + chance);
    for (const { to } of choices) follow(to, chance / choices.length);
  };
  follow(startSituation(program), 1);
  return met;
}

describe('the decisions of a scenario', () => {
  const program = loadFixture('sound-short');
  const trials = trialsOf(program);

  it('are each of their offers, weighed by how often a random clicker meets it', () => {
    const found = new Map<string, number>();
    for (const { id, offers } of trials)
      for (const { options, weight } of offers) {
        const key = `${id}: ${options.map((option) => `${option.id}${option.best ? '*' : ''}`).join()}`;
        found.set(key, (found.get(key) ?? 0) + weight);
      }
    const byHand = metByHand(program);
    const visits = new Map<string, number>();
    for (const [key, mass] of byHand) {
      const node = key.split(':')[0] ?? '';
      visits.set(node, (visits.get(node) ?? 0) + mass);
    }
    expect([...found.keys()].sort()).toEqual([...byHand.keys()].sort());
    for (const [key, mass] of byHand)
      expect(found.get(key), key).toBeCloseTo(mass / (visits.get(key.split(':')[0] ?? '') ?? 1), 9);
  });

  it('weigh one each', () => {
    for (const { offers } of trials)
      expect(offers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('know what was said last, replies included, and not what the trainee said', () => {
    const start = trials.find(({ id }) => id === 'tongs')?.offers[0];
    expect(start?.heard).toEqual(['谁动我炉子，我跟谁急！']);
    const { heard, turn } = heardBefore(program, [
      { type: 'choose', choice: 'put-down' },
      { type: 'choose', choice: 'ask' },
    ]);
    expect(turn).toBe(2);
    expect(heard.at(-1)).toBe('他在炉子边蹲了下来。');
    expect(heard).toContain('家里那口子，住院半个月了。');
    expect(heard.join()).not.toContain('十一年不容易');
  });
});

describe('places on the screen', () => {
  it('are those of played runs, each option in each about equally often', () => {
    const places = placesAsPlayed(4, 'slam', 2);
    for (const row of places) {
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const share of row) expect(Math.abs(share - 0.25)).toBeLessThan(0.2);
    }
    const first = Array.from(
      { length: 64 },
      (_, index) => orderOptions(['a', 'b', 'c', 'd'], index + 1, 'slam', 2)[0],
    );
    expect(places[0]?.[1]).toBeCloseTo(first.filter((id) => id === 'b').length / 64, 12);
  });
});

describe('drills', () => {
  const options = [
    { id: 'a', text: '甲', outcome: 'missed' },
    { id: 'b', text: '乙', outcome: 'right' },
  ];

  it('are tried kind by kind; what offers nothing to pick is left out', () => {
    const items = [
      {
        id: 'one',
        kind: 'pick',
        options,
        moment: { lines: ['一', '二', '三', '四'].map((text) => ({ text })) },
      },
      { id: 'two', kind: 'after', options },
      { id: 'three', kind: 'rewrite' },
    ];
    const sets = drillTrials(items, { pick: '挑', rewrite: '改', after: '听' });
    expect(sets.map(({ id, trials }) => [id, trials.map((item) => item.id)])).toEqual([
      ['pick', ['one']],
      ['after', ['two']],
    ]);
    expect(sets[0]?.trials[0]?.offers[0]).toMatchObject({
      weight: 1,
      heard: ['二', '三', '四'],
      options: [{ best: false }, { best: true }],
    });
  });
});
