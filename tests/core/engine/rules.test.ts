import { describe, expect, it } from 'vitest';
import {
  applyUtterance,
  enterNode,
  firstBranch,
  isOffered,
  learn,
  settleEruption,
} from '../../../src/core/engine/rules.ts';
import { initialWorld, nodeOf, offered, say, startSituation, step } from '../../../src/core/engine/step.ts';
import type { PersonState } from '../../../src/core/person/person-state.ts';
import type {
  Branch,
  LearntFact,
  Program,
  ProgramNode,
  Utterance,
} from '../../../src/core/program/program.ts';
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

  it('that order are no provocation in danger, and are one once it is over', () => {
    const words = said('tongs', 'put-down');
    const danger = program.factBit.get('danger') ?? 0;
    const heard = (facts: number) => applyUtterance(program, { ...world, facts }, words).people[he];
    expect(danger).toBeGreaterThan(0);
    // A command takes one trust and one face, where it is heard as one.
    expect(heard(danger)).toEqual(world.people[he]);
    expect(heard(0)).toMatchObject({ trust: 1, face: 0, last: 'command' });
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

const indexOf = (id: string): number => program.nodeIndex.get(id) ?? -1;
const nodeAt = (id: string): ProgramNode => program.nodes[indexOf(id)] as ProgramNode;
const always = (to: number): Branch => ({ to, when: undefined, holds: () => true });
const fact = (bit: number, holds = true): LearntFact => ({ bit, when: undefined, holds: () => holds });

describe('entering a node', () => {
  const { world } = startSituation(program);

  it('of the same phase, or of an interrupt, that tells nothing leaves the world as it is', () => {
    expect(enterNode(program, world, nodeAt('stands'))).toBe(world);
    expect(enterNode(program, world, nodeAt('he-erupts'))).toBe(world);
  });

  it('teaches what it tells and takes away what it clears, each without the other', () => {
    const told = (change: Partial<ProgramNode>) =>
      enterNode(program, { ...world, facts: 0b1000 }, { ...nodeAt('stands'), ...change } as ProgramNode)
        .facts;
    expect(told({ learns: [fact(1), fact(2, false)] })).toBe(0b1001);
    expect(told({ clears: 0b1000 })).toBe(0);
    expect(told({ learns: [fact(1)], clears: 0b1000 })).toBe(1);
  });

  it('of a phase from outside any leaves nobody behind', () => {
    expect(enterNode(program, { ...world, phase: -1 }, nodeAt('stands'))).toEqual({ ...world, phase: 0 });
  });

  it('of the first phase from the second is leaving too', () => {
    const people = world.people.map((state) => ({ ...state, progress: 2 }));
    const back = enterNode(program, { ...world, phase: 1, people }, nodeAt('stands'));
    expect(back.phase).toBe(0);
    expect(back.people[he]?.progress).toBe(0);
  });
});

describe('an eruption that breaks in', () => {
  const edge = (world: Partial<World>) => at('why', world, [he, { anger: 5 }]);
  const cutIn = (from: Situation) => step(program, from, { type: 'choose', choice: 'cut-in' }) as Situation;

  it('as an outburst is remembered beside those of others, and nobody leaves', () => {
    const { world } = cutIn(edge({ erupted: 1 << fang }));
    expect(world).toMatchObject({ erupted: (1 << fang) | (1 << he), gone: 0, pending: null });
    expect(world.people[he]).toMatchObject({ anger: 4, calm: 0 });
  });

  it('for the second time is a walk-out: gone, beside who has left already', () => {
    const after = cutIn(edge({ erupted: 1 << he, gone: 1 << fang }));
    expect(nodeOf(program, after).id).toBe('he-leaves');
    expect(after.world).toMatchObject({ erupted: 1 << he, gone: (1 << fang) | (1 << he), pending: null });
  });

  it('is nothing where none is pending', () => {
    const { world } = edge({});
    expect(settleEruption(program, world, nodeAt('he-erupts'))).toBe(world);
  });

  it('remembers where an interrupt it breaks into was to return, not the interrupt', () => {
    const inside = { ...edge({}), node: indexOf('he-erupts'), resume: indexOf('stands') };
    const again = { ...said('why', 'cut-in'), go: [always(indexOf('he-erupts'))] };
    expect(say(program, inside, again)).toMatchObject({
      node: indexOf('he-erupts'),
      resume: indexOf('stands'),
    });
  });

  it('by way of another interrupt node still knows the way back', () => {
    const inside = { ...at('he-erupts', {}), resume: indexOf('stands') };
    const onward = { ...said('why', 'ask'), go: [always(indexOf('he-leaves'))] };
    expect(say(program, inside, onward)).toMatchObject({
      node: indexOf('he-leaves'),
      resume: indexOf('stands'),
    });
  });

  it.each(['tongs', 'parting'])('into a node of a phase, %s, has nothing to return to', (node) => {
    const people = program.people.map((one) => ({ ...one, outburst: indexOf(node) }));
    const after = step({ ...program, people }, edge({}), { type: 'choose', choice: 'cut-in' });
    expect(after).toMatchObject({ node: indexOf(node), resume: -1 });
  });
});

describe('a decision', () => {
  const market = nodeAt('why');

  it('offers what is spoken to those there and whose condition holds', () => {
    if (market.kind !== 'decision') throw new Error('no decision');
    const { world } = startSituation(program);
    expect(offered(market, world).map(({ id }) => id)).toEqual(['cut-in', 'ask', 'step-back']);
    expect(offered(market, { ...world, gone: 1 << he })).toEqual([]);
  });

  it('takes silence for an answer of its own, and no advance', () => {
    const after = step(program, at('why', {}), { type: 'silence' }) as Situation;
    expect(nodeOf(program, after).id).toBe('stands');
    // pause-to-listen encourages: one thing more heard.
    expect(after.world.people[he]?.heard).toBe(1);
    expect(step(program, at('why', {}), { type: 'advance' })).toBeUndefined();
  });
});
