import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMoves } from '../../../src/core/scenario/apply-moves.ts';
import type { Condition } from '../../../src/core/scenario/condition.ts';
import { resolveStage, type Seeing } from '../../../src/core/scenario/resolve-stage.ts';
import { isAbout, NOBODY_ABOUT, type Stage } from '../../../src/core/scenario/stage.ts';
import { moveSchema, type Move, stageSchema } from '../../../src/core/scenario/stage-schema.ts';
import { hasDoor } from '../../../src/core/scenario/stage-rules.ts';
import { DOORS, POSES, PROPS, SPOTS, SPOTS_OF } from '../../../src/core/scenario/stage-vocabulary.ts';
import { PLACES } from '../../../src/core/scenario/vocabulary.ts';

/** Sees these facts and nobody else. */
const seeing = (facts: readonly string[] = [], gone: readonly string[] = []): Seeing => ({
  holds: (when: Condition | undefined) =>
    when === undefined ||
    ('fact' in when && facts.includes(when.fact)) ||
    ('not' in when && 'fact' in when.not && !facts.includes(when.not.fact)),
  gone: (person) => gone.includes(person),
  minutes: 0,
});

const BASE = { place: 'living-room', light: 'lamp' } as const;
const stageOf = (source: unknown, now: Seeing = seeing()): Stage =>
  resolveStage(stageSchema.parse(source), BASE, now);

const HOME = {
  people: {
    peng: { at: 'middle', holds: 'cigarette' },
    xuyan: [
      { when: { fact: 'apart' }, at: 'bed' },
      { when: { not: { fact: 'hidden' } }, at: 'right', pose: 'sitting', facing: 'peng' },
    ],
  },
  heard: { child: 'next-room' },
  props: ['shards', { prop: 'bruise', of: 'xuyan', when: { fact: 'wrist' } }],
};

describe('a declared stage', () => {
  it('leaves place, light, door, pose and facing to what goes without saying', () => {
    expect(stageOf({ people: { peng: { at: 'middle' } } })).toEqual({
      place: 'living-room',
      sign: undefined,
      light: 'lamp',
      door: 'closed',
      shot: undefined,
      you: undefined,
      people: { peng: { at: 'middle', pose: 'standing', facing: 'you', holds: undefined, gone: false } },
      heard: {},
      props: [],
      crowd: { size: 'none', looking: false, filming: false },
    });
    expect(stageOf({ place: 'street' }).door).toBeUndefined();
  });

  it('has of somebody the first way that holds, and of nobody more than one', () => {
    expect(stageOf(HOME).people.xuyan).toMatchObject({ at: 'right', pose: 'sitting', facing: 'peng' });
    expect(stageOf(HOME, seeing(['apart'])).people.xuyan).toMatchObject({ at: 'bed' });
    expect(Object.keys(stageOf(HOME, seeing(['hidden'])).people)).toEqual(['peng']);
  });

  it('has nobody who has walked out, seen or heard, and nothing that is about them', () => {
    const stage = stageOf(HOME, seeing(['wrist'], ['xuyan', 'child']));
    expect(Object.keys(stage.people)).toEqual(['peng']);
    expect(stage.heard).toEqual({});
    expect(stage.props.map(({ prop }) => prop)).toEqual(['shards']);
  });

  it('shows a thing about somebody once its condition holds', () => {
    expect(stageOf(HOME).props).toHaveLength(1);
    expect(stageOf(HOME, seeing(['wrist'])).props).toContainEqual({
      prop: 'bruise',
      of: 'xuyan',
      at: undefined,
      says: undefined,
    });
  });

  it('has people nobody talks with do something to somebody who is there, and just stand there without them', () => {
    const source = {
      ...HOME,
      props: [
        { prop: 'colleagues', doing: 'restrains', of: 'peng', facing: 'xuyan' },
        { prop: 'policewoman', at: 'left', holds: 'register', doing: 'stands' },
      ],
    };
    expect(stageOf(source).props).toEqual([
      { prop: 'colleagues', of: 'peng', facing: 'xuyan', doing: 'restrains' },
      { prop: 'policewoman', at: 'left', holds: 'register' },
    ]);
    expect(stageOf(source, seeing([], ['peng'])).props[0]).toEqual({ prop: 'colleagues', facing: 'xuyan' });
  });

  it('takes door, light and crowd by condition too', () => {
    const source = {
      door: [{ when: { fact: 'let-in' }, is: 'open' }, { is: 'chain' }],
      crowd: [{ when: { fact: 'row' }, is: { size: 'many', filming: true } }],
    };
    expect(stageOf(source)).toMatchObject({ door: 'chain', crowd: { size: 'none' } });
    expect(stageOf(source, seeing(['let-in', 'row']))).toMatchObject({
      door: 'open',
      crowd: { size: 'many', looking: false, filming: true },
    });
  });
});

describe('a crowd that is a group of the cast', () => {
  const crowded = stageOf({ people: {}, crowd: { size: 'packed', who: 'kin', looking: true } });

  it('is about, as somebody seen is', () => {
    expect(isAbout(crowded, 'kin')).toBe(true);
    expect(isAbout(stageOf({ crowd: { size: 'many' } }), 'kin')).toBe(false);
    expect(isAbout(stageOf({ crowd: { size: 'none', who: 'kin' } }), 'kin')).toBe(false);
  });

  it('thins out by a move, and is gone once it leaves', () => {
    const thinner = applyMoves(crowded, [{ crowd: { size: 'few', who: 'kin' } }], seeing());
    expect(thinner.crowd).toEqual({ size: 'few', looking: false, filming: false, who: 'kin' });
    expect(applyMoves(thinner, [{ leave: 'kin' }], seeing()).crowd).toEqual(NOBODY_ABOUT);
    expect(applyMoves(thinner, [{ leave: 'peng' }], seeing()).crowd).toEqual(thinner.crowd);
  });
});

describe('moves', () => {
  const moved = (...moves: unknown[]): Stage =>
    applyMoves(
      stageOf(HOME, seeing(['wrist'])),
      moves.map((move) => moveSchema.parse(move)),
      seeing(),
    );

  it('bring somebody in who was only heard', () => {
    const stage = moved({ enter: 'child', at: 'door', pose: 'crouching' });
    expect(stage.people.child).toMatchObject({ at: 'door', pose: 'crouching', facing: 'you' });
    expect(stage.heard).toEqual({});
  });

  it('take somebody away with what is about them', () => {
    const stage = moved({ leave: 'xuyan' });
    expect(isAbout(stage, 'xuyan')).toBe(false);
    expect(stage.props.map(({ prop }) => prop)).toEqual(['shards']);
    expect(isAbout(moved({ leave: 'child' }), 'child')).toBe(false);
  });

  it('change of somebody only what they say', () => {
    expect(moved({ move: 'peng', facing: 'away' }).people.peng).toEqual({
      at: 'middle',
      pose: 'standing',
      facing: 'away',
      holds: 'cigarette',
      gone: false,
    });
    expect(moved({ move: 'peng', at: 'window', holds: 'none' }).people.peng).toMatchObject({
      at: 'window',
      holds: undefined,
    });
  });

  it('leave a face as it is, unless they tell of it', () => {
    const stage = moved({ move: 'peng', mood: 'tired' }, { move: 'peng', at: 'window' });
    expect(stage.people.peng).toMatchObject({ at: 'window', mood: 'tired' });
  });

  it('show and hide things, move them, and change door, light, shot and crowd', () => {
    expect(moved({ hide: 'shards' }).props.map(({ prop }) => prop)).toEqual(['bruise']);
    expect(moved({ hide: 'bruise', of: 'peng' }).props).toHaveLength(2);
    expect(moved({ show: 'colleague', at: 'left' }, { show: 'colleague', at: 'door' }).props).toContainEqual({
      prop: 'colleague',
      of: undefined,
      at: 'door',
      says: undefined,
    });
    expect(
      moved(
        { door: 'open' },
        { light: 'dark' },
        { shot: 'close' },
        { crowd: 'few' },
        { hears: 'granny', from: 'outside' },
      ),
    ).toMatchObject({
      door: 'open',
      light: 'dark',
      shot: 'close',
      crowd: { size: 'few' },
      heard: { granny: 'outside' },
    });
  });

  it('write something else on what is written on, and take the officer to another edge', () => {
    const { props, you } = moved(
      { show: 'clock', says: '19:10' },
      { show: 'clock', says: '19:55' },
      { you: 'right' },
    );
    expect(props.filter(({ prop }) => prop === 'clock').map(({ says }) => says)).toEqual(['19:55']);
    expect(you).toBe('right');
    expect(stageOf({ you: 'out', props: [{ prop: 'calendar', says: '腊月' }] })).toMatchObject({
      you: 'out',
      props: [{ prop: 'calendar', says: '腊月' }],
    });
  });

  it('have people nobody talks with do one thing and then another, and let them stay when it is over', () => {
    const held = moved(
      { show: 'colleagues', at: 'door' },
      { show: 'colleagues', doing: 'restrains', of: 'peng' },
    );
    expect(held.props.filter(({ prop }) => prop === 'colleagues')).toEqual([
      { prop: 'colleagues', of: 'peng', doing: 'restrains' },
    ]);
    const after = applyMoves(held, [{ leave: 'peng' }], seeing());
    expect(after.props).toContainEqual({ prop: 'colleagues' });
    expect(applyMoves(held, [{ hide: 'colleagues' }], seeing()).props).not.toContainEqual(
      expect.objectContaining({ prop: 'colleagues' }),
    );
  });

  it('tell where one is: nothing changes there, elsewhere all does', () => {
    const here = stageOf(HOME);
    expect(applyMoves(here, [{ place: 'living-room' }], seeing())).toBe(here);
    const gone = applyMoves(here, [{ place: 'bedroom' }], seeing());
    expect(gone).toMatchObject({ place: 'bedroom', light: 'lamp', people: {}, heard: {}, props: [] });
    const told = moveSchema.parse({ place: 'living-room', people: { xuyan: { at: 'left' } }, door: 'open' });
    expect(applyMoves(here, [told], seeing())).toMatchObject({
      people: { xuyan: { at: 'left' } },
      door: 'open',
    });
  });

  const person = fc.constantFrom('peng', 'xuyan', 'child', 'mother');
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({ enter: person, at: fc.constantFrom(...SPOTS), pose: fc.constantFrom(...POSES) }),
    fc.record({ leave: person }),
    fc.record({ move: person, at: fc.constantFrom(...SPOTS) }),
    fc.record({ show: fc.constantFrom(...PROPS), of: fc.option(person, { nil: undefined }) }),
    fc.record({ hide: fc.constantFrom(...PROPS), of: fc.option(person, { nil: undefined }) }),
    fc.record({ hears: person, from: fc.constantFrom('phone' as const, 'outside' as const) }),
    fc.record({ door: fc.constantFrom(...DOORS) }),
    fc.record({ place: fc.constantFrom(...PLACES) }),
  );

  it('never fail, whatever their order, nor touch the stage they begin with', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const start = stageOf(HOME, seeing(['wrist']));
        const before = structuredClone(start);
        const end = applyMoves(start, moves, seeing());
        expect(start).toEqual(before);
        // Nobody is about whom nothing said to be.
        const named = new Set(['peng', 'xuyan', 'child', ...moves.flatMap((one) => Object.values(one))]);
        expect([...Object.keys(end.people), ...Object.keys(end.heard)].every((who) => named.has(who))).toBe(
          true,
        );
        // In steps or at once, it is the same.
        expect(moves.reduce<Stage>((stage, one) => applyMoves(stage, [one], seeing()), start)).toEqual(end);
      }),
    );
  });
});

describe('a place', () => {
  it('has a door one can stand beyond only if it has a door', () => {
    for (const place of PLACES)
      if (SPOTS_OF[place].includes('beyond-door')) expect(hasDoor(place)).toBe(true);
    expect(PLACES.filter((place) => !hasDoor(place))).toEqual(['stairwell', 'window', 'market', 'street']);
  });
});

describe('a clock', () => {
  const late = { ...seeing(), minutes: 13 };
  const time = ({ props }: Stage) => props.find(({ prop }) => prop === 'clock')?.says;

  it('has run on by what was taken up, where it is declared and where it is shown again', () => {
    const declared = stageOf({ props: [{ prop: 'clock', says: '16:50' }] }, late);
    expect(time(declared)).toBe('17:03');
    const move = moveSchema.parse({ show: 'clock', says: '23:55' });
    expect(time(applyMoves(declared, [move], late))).toBe('0:08');
  });

  it('shows what is written on it where nothing was taken up, and nothing else is a clock', () => {
    expect(time(stageOf({ props: [{ prop: 'clock', says: '9:05' }] }))).toBe('9:05');
    expect(stageOf({ props: [{ prop: 'calendar', says: '16:50' }] }, late).props[0]?.says).toBe('16:50');
  });
});

describe('a sheet', () => {
  const items = ['出生医学证明', '结婚证', '户口簿'];
  const sheet = stageOf({ props: [{ prop: 'sheet-counter', items, ticked: ['户口簿'] }, 'seal-counter'] });
  const tick = (stage: Stage, ...done: string[]) =>
    applyMoves(
      stage,
      done.map((item) => moveSchema.parse({ tick: item })),
      seeing(),
    );
  const ticked = ({ props }: Stage) => props.find(({ prop }) => prop === 'sheet-counter')?.ticked;

  it('is ticked off a line at a time, the same whichever came first', () => {
    expect(ticked(tick(sheet, '出生医学证明'))).toEqual(['出生医学证明', '户口簿']);
    expect(tick(sheet, '出生医学证明', '结婚证')).toEqual(tick(sheet, '结婚证', '出生医学证明', '结婚证'));
  });

  it('has nothing ticked that does not stand on it, and nothing else is ticked', () => {
    expect(tick(sheet, '房产证')).toEqual(sheet);
  });
});
