import { describe, expect, it } from 'vitest';
import type { Program } from '../../../src/core/program/program.ts';
import type { World } from '../../../src/core/program/world.ts';
import type { Replay } from '../../../src/core/play/replay.ts';
import { startSituation } from '../../../src/core/engine/step.ts';
import { digestOf } from '../../../src/core/scoring/digest.ts';
import { factsFound } from '../../../src/core/scoring/facts-found.ts';
import type { Report } from '../../../src/core/scoring/report.ts';
import { timeline } from '../../../src/core/scoring/timeline.ts';
import { loadFixture } from '../../support/load.ts';
import { eventsFor, queueJumper, reportFor, reportOn } from './support.ts';

const program = loadFixture('sound-short');
const first = startSituation(program);
const he = program.personIndex.get('he') ?? -1;
const fang = program.personIndex.get('fang') ?? -1;

interface Said {
  readonly before?: Partial<World>;
  /** Worlds on the way to the decision. */
  readonly passing?: readonly Partial<World>[];
  readonly after?: Partial<World>;
  readonly to?: number;
}
const at = (world: Partial<World>) => ({ ...first, world: { ...first.world, ...world } });

/** A replay of which only the worlds are said. */
const replay = (turns: readonly Said[], closing: readonly Partial<World>[] = []): Replay =>
  ({
    turns: turns.map(({ before = {}, passing = [], after = {}, to = he }) => ({
      passages: passing.map((world) => ({ situation: at(world), lines: [] })),
      before: at(before),
      after: at(after),
      said: { to },
    })),
    passages: closing.map((world) => ({ situation: at(world), lines: [] })),
    situation: at({}),
  }) as unknown as Replay;

describe('facts found', () => {
  const three = {
    ...program,
    scenario: {
      ...program.scenario,
      facts: {
        danger: { name: '险', kind: 'circumstance' },
        one: { name: '甲', note: '注' },
        two: { name: '乙', kind: 'clue' },
        known: { name: '丙', initially: true },
      },
    },
    factBit: new Map([
      ['danger', 1],
      ['one', 2],
      ['two', 4],
      ['known', 8],
    ]),
  } as Program;
  const turns = (...args: Parameters<typeof replay>) => {
    const { found, missed } = factsFound(three, replay(...args));
    expect([...found, ...missed].map(({ fact }) => fact).sort()).toEqual(['one', 'two']);
    expect(missed.every(({ turn }) => turn === -1)).toBe(true);
    return Object.fromEntries(found.map(({ fact, turn }) => [fact, turn]));
  };

  it('are clues that did not hold from the start; the rest is missed', () => {
    expect(factsFound(three, replay([{ before: { facts: 0 }, after: { facts: 1 | 4 | 8 } }]))).toEqual({
      found: [{ fact: 'two', name: '乙', note: undefined, turn: 0 }],
      missed: [{ fact: 'one', name: '甲', note: '注', turn: -1 }],
    });
  });

  it('come of the first turn after which they held', () => {
    const later = [{ after: { facts: 2 } }, { after: { facts: 6 } }, { after: { facts: 6 } }];
    expect(turns(later)).toEqual({ one: 0, two: 1 });
    // Forgotten and learnt again is still found when it first was.
    expect(turns([{ after: { facts: 2 } }, { after: { facts: 0 } }, { after: { facts: 2 } }])).toEqual({
      one: 0,
    });
  });

  it('told on the way to a decision come of the turn before it, before the first choice of none', () => {
    expect(turns([{ passing: [{ facts: 2 }], after: { facts: 2 } }])).toEqual({ one: -1 });
    expect(turns([{ after: { facts: 0 } }, { passing: [{ facts: 4 }], after: { facts: 4 } }])).toEqual({
      two: 0,
    });
  });

  it('told after the last choice come of the last turn', () => {
    expect(turns([{ after: { facts: 0 } }, { after: { facts: 0 } }], [{ facts: 4 }])).toEqual({ two: 1 });
    expect(turns([], [{ facts: 2 }])).toEqual({ one: -1 });
  });
});

describe('a timeline', () => {
  const moments = (person: number, turns: readonly Said[]) =>
    timeline(program, replay(turns)).find(({ person: id }) => id === program.people[person]?.id)?.moments;
  const angry = (anger: number, trust: number): Partial<World> => ({
    people: first.world.people.map((state) => ({ ...state, anger, trust })),
  });

  it('is the opening and how everyone stood after each turn', () => {
    const turns = [{ after: angry(4, 1) }, { after: angry(2, 3) }];
    const rest = { present: true, eruption: null };
    expect(moments(he, turns)).toEqual([
      { turn: -1, anger: 3, trust: 2, ...rest },
      { turn: 0, anger: 4, trust: 1, ...rest },
      { turn: 1, anger: 2, trust: 3, ...rest },
    ]);
  });

  it('of a run not begun is how they stand', () => {
    expect(moments(he, [])).toEqual([{ turn: -1, anger: 3, trust: 2, present: true, eruption: null }]);
  });

  it('tells who broke out or left in which turn, and nobody else', () => {
    const turns = [
      { after: { erupted: 1 << he } },
      { before: { erupted: 1 << he }, after: { erupted: 1 << he, gone: 1 << he } },
      { before: { erupted: 1 << he, gone: 1 << he }, after: { erupted: 1 << he, gone: 1 << he } },
    ];
    expect(moments(he, turns)?.map(({ eruption }) => eruption)).toEqual([null, 'outburst', 'walkout', null]);
    expect(moments(fang, turns)?.map(({ eruption }) => eruption)).toEqual([null, null, null, null]);
  });

  it('says who was there: in the phase and not gone, or spoken to', () => {
    const there = (person: number, said: Said) => moments(person, [{}, said])?.[2]?.present;
    expect([there(he, {}), there(fang, {})]).toEqual([true, true]);
    expect(there(he, { before: { gone: 1 << he }, to: fang })).toBe(false);
    expect(there(he, { before: { gone: 1 << fang }, to: fang })).toBe(true);
    // Behind the stall fang is not in the scene, unless somebody speaks to her.
    expect([there(fang, { before: { phase: 1 } }), there(fang, { before: { phase: 1 }, to: fang })]).toEqual([
      false,
      true,
    ]);
  });

  it('leaves out who was never in the scene', () => {
    const behind = { ...replay([]), situation: at({ phase: 1 }) };
    expect(timeline(program, behind).map(({ person }) => person)).toEqual(['he']);
  });
});

describe('a digest', () => {
  const report = reportFor(queueJumper(), 'ask', 'name-it', 'hold');
  const [turn] = report.turns;
  const digest = (change: Partial<Report>) => digestOf({ ...report, ...change }, null);

  it('tallies dimensions that tell something', () => {
    const dimension = (id: string, taken: number, telling: number) =>
      ({ dimension: id, taken, telling }) as Report['dimensions'][number];
    const dimensions = [dimension('defuse', 1, 3), dimension('serve', 0, 0), dimension('language', 0, 2)];
    expect(digest({ dimensions }).dimensions).toEqual({ defuse: [1, 3], language: [0, 2] });
  });

  it('tallies ways of speaking by setting', () => {
    const used = (setting: string, fit: string) => ({ ...turn, register: { register: 'x', setting, fit } });
    const turns = [
      used('window', 'preferred'),
      used('window', 'preferred'),
      used('window', 'avoided'),
      used('window', 'neutral'),
      used('home', 'avoided'),
      { ...turn, register: undefined },
    ] as unknown as Report['turns'];
    expect(digest({ turns })).toMatchObject({
      decisions: 6,
      registers: { window: [2, 1, 4], home: [0, 1, 1] },
    });
  });

  it('tallies sureness by level, where the options differed', () => {
    const worth = (available: number) => ({ ...turn, score: { ...turn?.score, available } });
    const turns = [worth(3), worth(0), worth(1)] as unknown as Report['turns'];
    const answers = [
      { turn: 0, level: 1, best: true },
      { turn: 2, level: 1, best: false },
      { turn: 1, level: 2, best: true },
      { turn: 0, level: 3, best: true },
      { turn: 2, level: 3, best: true },
      { turn: 9, level: 3, best: true },
    ];
    expect(digest({ turns, calibration: { ...report.calibration, answers } }).confidence).toEqual([
      [1, 2],
      [0, 0],
      [2, 2],
    ]);
  });

  it('says how it ended, what was earned, which lines were crossed and which clues came out', () => {
    const clue = (fact: string) => ({ fact, name: `名${fact}`, note: undefined, turn: 0 });
    const line = (redline: string) => ({ redline }) as Report['redlines'][number];
    expect(
      digest({
        facts: { found: [clue('a')], missed: [clue('b'), clue('c')] },
        redlines: [line('insult'), line('insult')],
      }),
    ).toMatchObject({
      format: 1,
      ending: report.ending?.title,
      worth: 4,
      process: [9, 9],
      found: ['a'],
      missed: { b: '名b', c: '名c' },
      redlines: ['insult', 'insult'],
    });
    expect(digest({ ending: undefined })).toMatchObject({ ending: null, worth: null });
  });
});

describe('a report on sureness', () => {
  it('is right where the best on offer was said, and silent where nothing was asked', () => {
    const jumper = queueJumper();
    const [ask, shout] = eventsFor(jumper, ['ask', 'shout']);
    if (!ask || !shout) throw new Error('not played');
    const { calibration, run } = reportOn(jumper, [
      { type: 'confidence', node: 'push-in', level: 1 },
      ask,
      { type: 'confidence', node: 'why-hurry', level: 3 },
      shout,
    ]);
    expect(calibration).toEqual({
      answers: [
        { turn: 0, level: 1, best: true },
        { turn: 1, level: 3, best: false },
      ],
      overconfident: 1,
      underconfident: 1,
    });
    expect(run).toMatchObject({ id: 'run-1', replayed: false, rewinds: 0 });
    expect(reportFor(jumper, 'ask').calibration.answers).toEqual([]);
  });
});
