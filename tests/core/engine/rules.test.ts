import { describe, expect, it } from 'vitest';
import { applyUtterance, firstBranch, isOffered, learn } from '../../../src/core/engine/rules.ts';
import { initialWorld, nodeOf, startSituation, step } from '../../../src/core/engine/step.ts';
import type { PersonState } from '../../../src/core/person/person-state.ts';
import type { Branch, LearntFact, Program, Utterance } from '../../../src/core/program/program.ts';
import type { Situation, World } from '../../../src/core/program/world.ts';
import { loadFixture } from '../../support/load.ts';

const program = loadFixture('sound-short');
const he = program.personIndex.get('he') ?? -1;
const fang = program.personIndex.get('fang') ?? -1;

/** At a node, with changes of the world and of one person each. */
function at(node: string, world: Partial<World>, ...people: [number, Partial<PersonState>][]): Situation {
  const first = startSituation(program);
  const changed = first.world.people.slice();
  for (const [index, change] of people) changed[index] = { ...(changed[index] as PersonState), ...change };
  return {
    node: program.nodeIndex.get(node) ?? -1,
    resume: -1,
    world: { ...first.world, ...world, people: changed },
  };
}

const said = (node: string, id: string): Utterance => {
  const found = program.nodes[program.nodeIndex.get(node) ?? -1];
  if (found?.kind !== 'decision') throw new Error(`no decision ${node}`);
  const choice = [...found.choices, found.silence].find((item) => item.id === id);
  if (!choice) throw new Error(`no choice ${id}`);
  return choice;
};
const leadsTo = (from: Situation, choice: string, of: Program = program): string =>
  nodeOf(of, step(of, from, { type: 'choose', choice }) as Situation).id;

describe('an eruption', () => {
  it('at no trust and no face is a walk-out, though it is the first', () => {
    const from = at('tongs', { erupted: 0 }, [he, { anger: 2, trust: 0, face: 0 }]);
    expect(leadsTo(from, 'order')).toBe('he-leaves');
  });

  it('of one person does not make another’s first one a second', () => {
    const from = at('why', { erupted: 1 << fang }, [he, { anger: 5 }]);
    expect(leadsTo(from, 'cut-in')).toBe('he-erupts');
  });

  it('the file has no node for is none: the talk goes on', () => {
    const from = at('tongs', {}, [fang, { anger: 5, trust: 3 }], [he, { anger: 1 }]);
    const utterance = said('tongs', 'order');
    expect(utterance.listeners.map(({ person }) => person)).toContain(fang);
    expect(applyUtterance(program, from.world, utterance).pending).toBeNull();
    expect(leadsTo(from, 'order')).toBe('why');
  });

  it('of one who has left is none: they hear nothing', () => {
    const from = at('why', { gone: 1 << he }, [he, { anger: 5 }]);
    const landed = applyUtterance(program, from.world, said('why', 'cut-in'));
    expect(landed.pending).toBeNull();
    expect(landed.people[he]).toEqual(from.world.people[he]);
  });
});

describe('words that land', () => {
  const { world } = startSituation(program);

  it('leave the list of people as it is where they change nobody', () => {
    const silence = said('tale', 'silence');
    expect(silence.listeners.every(({ acts }) => acts.length === 0)).toBe(true);
    expect(applyUtterance(program, world, silence).people).toBe(world.people);
  });

  it('never change the world they land in', () => {
    const before = structuredClone(world);
    applyUtterance(program, world, said('tongs', 'put-down'));
    expect(world).toEqual(before);
  });

  it('make a promise and keep those made before', () => {
    const call = program.promiseBit.get('call-market') ?? 0;
    const promising = program.nodes.flatMap((node) =>
      node.kind === 'decision' ? node.choices.filter(({ promises }) => promises === call) : [],
    )[0] as Utterance;
    expect(applyUtterance(program, world, promising).promises).toBe(call);
    expect(applyUtterance(program, { ...world, promises: 0b100 }, promising).promises).toBe(0b100 | call);
    expect(applyUtterance(program, { ...world, promises: call }, said('tongs', 'order')).promises).toBe(call);
  });

  it('are not all heard in danger: the same words once it is over do what they did not', () => {
    const words = said('tongs', 'feel-first');
    const danger = program.factBit.get('danger') ?? 0;
    const heard = (facts: number) => applyUtterance(program, { ...world, facts }, words).people[he];
    expect(danger).toBeGreaterThan(0);
    // stand-in-shoes is a label: one anger less, one trust more, where it is heard.
    expect(heard(danger)).toEqual(world.people[he]);
    expect(heard(0)).toMatchObject({ anger: 2, trust: 3, last: 'label' });
  });

  it('take a fact away and teach none whose condition fails', () => {
    const danger = program.factBit.get('danger') ?? 0;
    expect(world.facts & danger).toBe(danger);
    expect(applyUtterance(program, world, said('tongs', 'put-down')).facts & danger).toBe(0);
    const ill = program.factBit.get('wife-ill') ?? 0;
    const learnt = (anger: number) =>
      applyUtterance(program, at('why', {}, [he, { anger }]).world, said('why', 'ask')).facts & ill;
    expect([learnt(3), learnt(5)]).toEqual([ill, 0]);
  });
});

describe('learning', () => {
  const { world } = startSituation(program);
  const fact = (bit: number, holds: boolean): LearntFact => ({ bit, when: undefined, holds: () => holds });

  it('adds what holds and nothing else', () => {
    expect(learn(0b1000, [fact(0b1, true), fact(0b10, false), fact(0b100, true)], 0, world)).toBe(0b1101);
  });

  it('then forgets, what was learnt just now too', () => {
    expect(learn(0b1000, [fact(0b1, true)], 0b1001, world)).toBe(0);
  });
});

describe('the way on', () => {
  const branch = (to: number, holds: boolean): Branch => ({ to, when: undefined, holds: () => holds });
  const { world } = startSituation(program);

  it('is the first that holds', () => {
    expect(firstBranch([branch(1, false), branch(2, true), branch(3, true)], world)).toBe(2);
  });

  it('where none holds is a bug, and is said to be', () => {
    expect(() => firstBranch([branch(1, false)], world)).toThrow('no branch holds');
    expect(() => firstBranch([], world)).toThrow('no branch holds');
  });
});

describe('an option', () => {
  it('is on offer while whom it speaks to is there', () => {
    const { world } = startSituation(program);
    const order = said('tongs', 'order');
    expect(isOffered(order, world)).toBe(true);
    expect(isOffered(order, { ...world, gone: 1 << he })).toBe(false);
    expect(isOffered(order, { ...world, gone: 1 << fang })).toBe(true);
    expect(isOffered({ ...order, holds: () => false }, world)).toBe(false);
  });
});

describe('a talk', () => {
  it('begins with nobody gone, nothing promised, in the phase of its first node', () => {
    expect(initialWorld(program)).toMatchObject({
      promises: 0,
      erupted: 0,
      gone: 0,
      pending: null,
      phase: 0,
      facts: program.factBit.get('danger'),
    });
    const tale = program.nodeIndex.get('tale') ?? -1;
    const later = { ...program, start: tale };
    expect(initialWorld(later).phase).toBe(1);
    // No phase has been left: what people were at the start they are still.
    expect(startSituation(later)).toMatchObject({ node: tale, resume: -1 });
    expect(startSituation(later).world.people).toEqual(program.people.map(({ start }) => start));
  });

  it('hears no choice, no silence and no advance where there is none', () => {
    const first = startSituation(program);
    expect(step(program, first, { type: 'advance' })).toBeUndefined();
    expect(step(program, first, { type: 'choose', choice: 'nothing-like-it' })).toBeUndefined();
    const beat = at('sits', {});
    expect(step(program, beat, { type: 'silence' })).toBeUndefined();
    expect(step(program, beat, { type: 'choose', choice: 'order' })).toBeUndefined();
    const ended = at('left', {});
    expect(step(program, ended, { type: 'advance' })).toBeUndefined();
    expect(step(program, ended, { type: 'silence' })).toBeUndefined();
  });

  it('forgets where it was broken off once it goes on', () => {
    const broken = step(program, at('why', {}, [he, { anger: 5 }]), { type: 'choose', choice: 'cut-in' });
    expect(program.nodes[broken?.resume ?? -1]?.id).toBe('stands');
    const back = step(program, broken as Situation, { type: 'choose', choice: 'wait' });
    expect(back).toMatchObject({ resume: -1 });
    expect(program.nodes[back?.node ?? -1]?.id).toBe('stands');
  });

  it('enters a phase by leaving the one before: what is not carried is gone, what is carried stays', () => {
    const from = at('sits', {}, [he, { heard: 2, progress: 2, face: 2, last: 'label' }]);
    const next = step(program, from, { type: 'advance' }) as Situation;
    expect(next.world.phase).toBe(1);
    expect(next.world.people[he]).toMatchObject({ heard: 2, progress: 0, face: 2, last: null });
    expect(from.world.people[he]).toMatchObject({ progress: 2, last: 'label' });
  });
});
