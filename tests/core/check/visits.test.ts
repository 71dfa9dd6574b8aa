import { describe, expect, it } from 'vitest';
import { closingFacts } from '../../../src/core/check/closing-facts.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { liveReads } from '../../../src/core/check/liveness.ts';
import { placesOf } from '../../../src/core/check/places.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { expectSound } from './expect-sound.ts';
import { exploreNaively, programOf } from './naive.ts';
import { randomVisits, type Tie } from './random-visits.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const visits = (seed: number, tie: Tie): Program => programOf(randomVisits(seed, tie));
const closingNames = (program: Program): string[] => {
  const bits = new Set(closingFacts(program));
  return [...program.factBit].filter(([, bit]) => bits.has(bit)).map(([name]) => name);
};

describe('visits in any order, against a naive exploration', () => {
  it.each(SEEDS)('apart: number %i', (seed) => expectSound(visits(seed, 'apart')));
  it.each(SEEDS)('tied: number %i', (seed) => expectSound(visits(seed, 'tied')));

  it('hold what they are for', () => {
    const tied = SEEDS.map((seed) => visits(seed, 'tied'));
    const share = (test: (program: Program) => boolean) => tied.filter(test).length / tied.length;
    const met = (program: Program, test: (gone: number, erupted: number) => boolean) =>
      explore(program).situations.some(({ world }) => test(world.gone, world.erupted));
    expect(share((program) => met(program, (gone) => gone !== 0))).toBeGreaterThan(0.1);
    expect(share((program) => met(program, (_, erupted) => erupted !== 0))).toBeGreaterThan(0.1);
    // Visits that are tied do differ by their order: it is what must not be forgotten.
    const texts = SEEDS.map((seed) => randomVisits(seed, 'tied'));
    expect(texts.filter((text) => text.includes('"effect"')).length).toBeGreaterThan(20);
  });
});

describe('the order of visits', () => {
  it('is forgotten where they are apart: the place to choose from is there once for each set and what came of it', () => {
    for (const seed of SEEDS) {
      const program = visits(seed, 'apart');
      const { places, reads } = liveReads(program);
      const whose = program.nodeIndex.get('whose');
      const kinds = explore(program)
        .situations.filter(({ node }) => node === whose)
        .map((situation) => {
          const live = reads[places.of(situation)];
          const { facts, gone, people } = situation.world;
          // Of those called on, only who was not yet can matter, and nothing moved them.
          for (const who of ['ann', 'bo', 'cy']) {
            const index = program.personIndex.get(who) ?? -1;
            const { anger, trust } = program.people[index]?.start ?? {};
            if ((live?.core ?? 0) & (1 << index)) expect(people[index]).toMatchObject({ anger, trust });
          }
          return `${facts & (live?.facts ?? 0)} ${gone & (live?.gone ?? 0)}`;
        });
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it('is worth forgetting: far fewer configurations than orders and what came of each', () => {
    const counts = SEEDS.map((seed) => {
      const program = visits(seed, 'apart');
      return explore(program).situations.length / exploreNaively(program).situations.length;
    });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeLessThan(0.25);
  });
});

describe('what closes a way', () => {
  const program = visits(1, 'apart');
  const text = randomVisits(1, 'apart');

  it('is that a visit was made', () => {
    expect(closingNames(program)).toEqual(expect.arrayContaining(['done-ann', 'done-bo', 'done-cy']));
  });

  it('is not a fact that may be forgotten again', () => {
    const clearing = text.replace('"learns":["done-ann"],', '"learns":["done-ann"],"clears":["done-bo"],');
    expect(clearing).not.toBe(text);
    expect(closingNames(programOf(clearing))).not.toContain('done-bo');
  });

  it('leaves alive what a way is left open to', () => {
    const annAlive = (of: Program): boolean[] => {
      const { places, reads } = liveReads(of);
      const done = of.factBit.get('done-ann') ?? 0;
      return places.node.flatMap((node, place) =>
        of.nodes[node]?.id === 'whose' && (places.facts[place] ?? 0) & done
          ? [((reads[place]?.core ?? 0) & (1 << (of.personIndex.get('ann') ?? 31))) !== 0]
          : [],
      );
    };
    const open = JSON.parse(text);
    // Silence goes to her whether she was called on or not.
    open.phases.hub.nodes.whose.silence.go = 'ann-1';
    expect(new Set(annAlive(program))).toEqual(new Set([false]));
    expect(new Set(annAlive(programOf(JSON.stringify(open))))).toEqual(new Set([true]));
  });

  it('makes a place of each set of visits, and of nothing that cannot be', () => {
    const { node, facts } = placesOf(program);
    const last = program.nodeIndex.get('last');
    const bit = (name: string) => program.factBit.get(name) ?? 0;
    const all = bit('done-ann') | bit('done-bo') | bit('done-cy');
    const whose = node.flatMap((at, place) =>
      at === program.nodeIndex.get('whose') ? [(facts[place] ?? 0) & all] : [],
    );
    expect(new Set(whose).size).toBe(7);
    expect(node.flatMap((at, place) => (at === last ? [(facts[place] ?? 0) & all] : []))).not.toContain(0);
  });

  it('is a fault of the checker where the talk stands at no place', () => {
    const places = placesOf(program);
    const situation = explore(program).situations[0];
    if (!situation) throw new Error('nothing was explored');
    const last = program.nodeIndex.get('last') ?? -1;
    expect(() => places.of({ ...situation, node: last })).toThrow('no way leads to node');
  });
});
