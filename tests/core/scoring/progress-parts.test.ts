import { describe, expect, it } from 'vitest';
import { cutBlocks, type Observation } from '../../../src/core/scoring/progress/blocks.ts';
import { confidenceProgress } from '../../../src/core/scoring/progress/confidence-progress.ts';
import { dimensionProgress } from '../../../src/core/scoring/progress/dimension-progress.ts';
import {
  type HistoryRun,
  joinHistory,
  type ListedRun,
  wantsDigest,
} from '../../../src/core/scoring/progress/history-run.ts';
import { lookFirst } from '../../../src/core/scoring/progress/look-first.ts';
import { missedFacts } from '../../../src/core/scoring/progress/missed-facts.ts';
import { progressOf } from '../../../src/core/scoring/progress/progress.ts';
import { redLineHistory } from '../../../src/core/scoring/progress/red-line-history.ts';
import { registerProgress } from '../../../src/core/scoring/progress/register-progress.ts';
import { scenarioHistory } from '../../../src/core/scoring/progress/scenario-history.ts';
import type { RunDigest } from '../../../src/core/scoring/digest.ts';
import { wilsonInterval } from '../../../src/core/scoring/uncertainty.ts';
import { aDigest } from '../../support/history.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

/** A finished 自练 run that counts, with its digest. */
const aRun = (id: string, rest: Partial<HistoryRun> = {}, digest: Partial<RunDigest> = {}): HistoryRun => ({
  id,
  scenario: 'fifth-visit',
  hash: 'h',
  mode: 'self',
  startedAt: day(1),
  decisions: 5,
  end: { at: day(2) },
  replayed: false,
  counts: true,
  digest: aDigest({ run: id, ...digest }),
  ...rest,
});

describe('blocks', () => {
  const seen = (...tallies: [number, number][]): Observation[] =>
    tallies.map((tally, place) => ({ at: day(place + 1), tally }));
  const cut = (size: number, ...tallies: [number, number][]) =>
    cutBlocks(seen(...tallies), size).map(({ from, to, runs, taken, telling }) => [
      from === day(1) ? 1 : Number(from.slice(8, 10)),
      Number(to.slice(8, 10)),
      runs,
      taken,
      telling,
    ]);

  it('close as soon as they have enough, and begin anew with the next', () => {
    expect(cut(6, [1, 3], [2, 3], [4, 6], [1, 7])).toEqual([
      [1, 2, 2, 3, 6],
      [3, 3, 1, 4, 6],
      [4, 4, 1, 1, 7],
    ]);
  });

  it('take a rest large enough for a number as one more, a smaller one into the last', () => {
    expect(cut(10, [5, 10], [3, 6])).toEqual([
      [1, 1, 1, 5, 10],
      [2, 2, 1, 3, 6],
    ]);
    expect(cut(10, [5, 10], [1, 2], [2, 3])).toEqual([[1, 3, 3, 8, 15]]);
  });

  it('pass over runs that tell nothing, and are none where all is too little', () => {
    expect(cut(6, [0, 0], [3, 6], [0, 0])).toEqual([[2, 2, 1, 3, 6]]);
    expect(cut(6, [1, 2], [1, 3])).toEqual([]);
    expect(cut(6)).toEqual([]);
  });

  it('come with the band of what is in them', () => {
    expect(cutBlocks(seen([3, 6]), 6)[0]?.band).toEqual(wilsonInterval({ taken: 3, telling: 6 }));
  });
});

describe('sureness over the runs', () => {
  const of = (...confidence: RunDigest['confidence'][]) =>
    confidenceProgress(confidence.map((one) => aDigest({ confidence: one })));

  it('is added up level by level, sure first', () => {
    const { levels } = of(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        [1, 1],
        [0, 1],
        [2, 3],
      ],
    );
    expect(levels.map(({ level, best, asked }) => [level, best, asked])).toEqual([
      [3, 7, 9],
      [2, 3, 5],
      [1, 2, 3],
    ]);
    expect(levels[0]?.band).toEqual(wilsonInterval({ taken: 7, telling: 9 }));
    expect(levels[1]?.band).toBeUndefined();
  });

  it.each([
    ['yes', [20, 20], [0, 20]],
    ['reversed', [0, 20], [20, 20]],
    ['unclear', [10, 20], [9, 20]],
    ['unclear', [20, 20], [0, 5]],
    ['unclear', [0, 5], [20, 20]],
  ] as const)('says %s of %j where sure and %j where not', (tells, sure, unsure) => {
    expect(of([unsure, [0, 0], sure]).tells).toBe(tells);
  });
});

describe('a dimension over the runs', () => {
  const of = (...tallies: [number, number][]) =>
    dimensionProgress(
      tallies.map((defuse, place) => aDigest({ startedAt: day(place + 1), dimensions: { defuse } })),
    ).find(({ dimension }) => dimension === 'defuse');

  it('pools what was taken, and counts only runs that tell something', () => {
    expect(of([1, 3], [0, 0], [2, 4])).toMatchObject({ taken: 3, telling: 7, runs: 2 });
    expect(of([1, 3], [2, 4])?.band).toEqual(wilsonInterval({ taken: 3, telling: 7 }));
    expect(of()).toMatchObject({
      taken: 0,
      telling: 0,
      runs: 0,
      band: undefined,
      blocks: [],
      shift: 'unclear',
    });
  });

  it.each([
    ['up', [0, 10], [10, 10]],
    ['down', [10, 10], [0, 10]],
    ['unclear', [5, 10], [6, 10]],
  ] as const)('goes %s where the bands of both halves stand apart', (shift, early, late) => {
    expect(of([...early], [...late])?.shift).toBe(shift);
  });

  it('is cut into at most so many points as can be told apart, each of six at least', () => {
    const sizes = (count: number) =>
      of(...Array.from({ length: count }, (): [number, number] => [3, 6]))?.blocks.length;
    expect([sizes(1), sizes(2), sizes(4)]).toEqual([1, 2, 4]);
    expect(of([1, 2], [1, 2], [1, 2])?.blocks).toHaveLength(1);
    expect(sizes(100)).toBeGreaterThan(4);
    expect(sizes(100)).toBeLessThan(20);
  });

  it('says nothing of its way from one half alone', () => expect(of([0, 5], [5, 5])?.shift).toBe('unclear'));
});

describe('what to look at first', () => {
  const of = (dimensions: RunDigest['dimensions']) => lookFirst(dimensionProgress([aDigest({ dimensions })]));

  it('is the weakest, the others pooled beside it', () => {
    const look = of({ defuse: [18, 20], serve: [1, 20], mediate: [15, 20] });
    expect(look).toMatchObject({ known: 3, weakest: { dimension: 'serve' }, clear: true });
    expect(look.others).toEqual(wilsonInterval({ taken: 33, telling: 40 }));
  });

  it('is the lowest share, not the fewest taken, and clear only where the bands stand apart', () => {
    // 2 of 6 is more than 3 of 30.
    expect(of({ serve: [2, 6], mediate: [3, 30] })).toMatchObject({ weakest: { dimension: 'mediate' } });
    expect(of({ mediate: [3, 30], serve: [2, 6] })).toMatchObject({ weakest: { dimension: 'mediate' } });
    expect(of({ defuse: [4, 10], serve: [5, 10] })).toMatchObject({ known: 2, weakest: {}, clear: false });
    const alike = of({ psychology: [1, 10], defuse: [1, 10], serve: [9, 10] });
    expect(alike.weakest?.dimension).toBe(
      dimensionProgress([])
        .map(({ dimension }) => dimension)
        .find((one) => one === 'psychology' || one === 'defuse'),
    );
  });

  it('is nothing where all are alike or only one is known', () => {
    const nothing = { weakest: undefined, others: undefined, clear: false };
    expect(of({ defuse: [5, 10], serve: [5, 10] })).toMatchObject({ known: 2, ...nothing });
    expect(of({ defuse: [5, 10] })).toMatchObject({ known: 1, ...nothing });
    expect(of({})).toMatchObject({ known: 0, ...nothing });
  });

  it('lists what lacks evidence, most evidence first', () => {
    const thin = of({ defuse: [9, 10], serve: [1, 2], mediate: [1, 5], language: [0, 3] }).thin;
    expect(thin.slice(0, 3).map(({ dimension }) => dimension)).toEqual(['mediate', 'language', 'serve']);
    expect(thin).toHaveLength(6);
  });
});

describe('the join of list and digests', () => {
  const listed = (id: string, rest: Partial<ListedRun> = {}): ListedRun => ({
    id,
    scenario: 'fifth-visit',
    hash: 'h',
    mode: 'self',
    startedAt: day(1),
    decisions: 12,
    end: undefined,
    replayed: false,
    counts: true,
    ...rest,
  });

  it('is oldest first, of one instant by id, whatever the order of the list', () => {
    const list = [listed('c', { startedAt: day(2) }), listed('b'), listed('a')];
    for (const one of [list, [...list].reverse()])
      expect(joinHistory(one, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps what the list says, and the digest of that run', () => {
    const run = listed('a', { mode: 'exam', counts: false });
    const digest = aDigest({ run: 'a', endedAt: null });
    expect(joinHistory([run], [aDigest({ run: 'b' }), digest])).toEqual([{ ...run, digest }]);
  });

  it('drops a digest of another rule, of fewer decisions, or from before the end', () => {
    const run = listed('a', { decisions: 5 });
    const fits = (change: Partial<RunDigest>) =>
      joinHistory([run], [aDigest({ run: 'a', decisions: 5, endedAt: null, ...change })])[0]?.digest !==
      undefined;
    expect(fits({})).toBe(true);
    expect(fits({ rule: undefined })).toBe(false);
    expect(fits({ decisions: 4 })).toBe(false);
    expect(fits({ endedAt: day(3) })).toBe(false);
  });

  it('sorts a long list by time first', () => {
    const list = [3, 1, 4, 2, 5].map((place) => listed(`r${9 - place}`, { startedAt: day(place) }));
    expect(joinHistory(list, []).map(({ id }) => id)).toEqual(['r8', 'r7', 'r6', 'r5', 'r4']);
  });

  it.each([
    ['a run that ended', {}, true],
    ['one that ended and does not count', { counts: false }, true],
    ['a first attempt left unfinished', { end: undefined }, true],
    ['a later one left unfinished', { end: undefined, counts: false }, false],
    ['one without a word', { decisions: 0 }, false],
  ])('asks for a digest of %s: %s', (_, rest, wants) => {
    expect(wantsDigest(aRun('a', { digest: undefined, ...rest }))).toBe(wants);
    expect(wantsDigest(aRun('a', rest))).toBe(false);
  });
});

describe('clues usually missed', () => {
  const missing = (...facts: string[]) => ({
    missed: Object.fromEntries(facts.map((fact) => [fact, `名${fact}`])),
  });
  const order = (...runs: HistoryRun[]) => missedFacts(runs).map(({ fact }) => fact);

  it('are those of runs played whole by oneself', () => {
    expect(order(aRun('a', {}, missing('x')))).toEqual(['x']);
    expect(order(aRun('a', { counts: false, mode: 'exam' }, missing('x')))).toEqual(['x']);
    expect(order(aRun('a', { mode: 'guided' }, missing('x')))).toEqual([]);
    expect(order(aRun('a', { end: undefined }, missing('x')))).toEqual([]);
    expect(order(aRun('a', {}, { replayed: true, ...missing('x') }))).toEqual([]);
    expect(order(aRun('a', { digest: undefined }))).toEqual([]);
    expect(order(aRun('a', {}, { found: ['x'] }))).toEqual([]);
  });

  it('are told with title and name as last known, and whether the newest run found them', () => {
    const runs = [
      aRun('a', {}, { title: '旧名', missed: { x: '旧' } }),
      aRun('b', {}, { title: '新名', missed: { x: '新' } }),
      aRun('c', {}, { title: '新名', found: ['x'] }),
    ];
    const told = { scenario: 'fifth-visit', title: '新名', fact: 'x', name: '新', missed: 2 };
    expect(missedFacts(runs)).toEqual([{ ...told, runs: 3, foundLately: true }]);
    expect(missedFacts(runs.slice(0, 2))).toEqual([{ ...told, runs: 2, foundLately: false }]);
  });

  it('come with those still missed first, then the most missed, then of fewest runs, then by name', () => {
    expect(order(aRun('a', {}, missing('x', 'y')), aRun('b', {}, { found: ['x'], ...missing('y') }))).toEqual(
      ['y', 'x'],
    );
    expect(order(aRun('a', {}, missing('y')), aRun('b', {}, missing('x', 'y')))).toEqual(['y', 'x']);
    expect(order(aRun('a', {}, { found: ['x'] }), aRun('b', {}, missing('x', 'y')))).toEqual(['y', 'x']);
    expect(order(aRun('a', {}, missing('y', 'x')))).toEqual(['x', 'y']);
    expect(order(aRun('a', {}, missing('x', 'y')))).toEqual(['x', 'y']);
    expect(order(aRun('a', {}, missing('z', 'x', 'y')))).toEqual(['x', 'y', 'z']);
    const elsewhere = aRun('b', {}, { scenario: 'a-case', ...missing('y') });
    expect(missedFacts([aRun('a', {}, missing('x')), elsewhere]).map(({ scenario }) => scenario)).toEqual([
      'a-case',
      'fifth-visit',
    ]);
  });
});

describe('red lines', () => {
  const crossed = (id: string, place: number, ...redlines: string[]) =>
    aRun(id, { startedAt: day(place) }, { redlines });
  const told = (...runs: HistoryRun[]) =>
    redLineHistory(runs).map(({ redline, runs: where }) => [redline, ...where.map(({ id }) => id)]);

  it('come with the one crossed last first, its runs newest first and once each', () => {
    const runs = [crossed('a', 1, 'x', 'x'), crossed('b', 2, 'y'), crossed('c', 3), crossed('d', 4, 'x')];
    expect(told(...runs)).toEqual([
      ['x', 'd', 'a'],
      ['y', 'b'],
    ]);
    expect(told(crossed('a', 1, 'x'), crossed('b', 2, 'y'))).toEqual([
      ['y', 'b'],
      ['x', 'a'],
    ]);
  });

  it('crossed in one run come by name; a run not worked out has none', () => {
    expect(told(crossed('a', 1, 'y', 'x'))).toEqual([
      ['x', 'a'],
      ['y', 'a'],
    ]);
    expect(told(crossed('a', 1, 'x', 'y'))).toEqual([
      ['x', 'a'],
      ['y', 'a'],
    ]);
    expect(told(aRun('a', { digest: undefined }))).toEqual([]);
  });

  it('come by the run they were crossed in last, whatever their names', () => {
    const runs = [crossed('a', 1, 'z'), crossed('b', 2, 'm'), crossed('c', 3, 'a'), crossed('d', 4, 'p')];
    expect(told(...runs).map(([redline]) => redline)).toEqual(['p', 'a', 'm', 'z']);
    // Of the same instant, by name.
    expect(told(crossed('a', 1, 'z'), crossed('b', 1, 'm')).map(([redline]) => redline)).toEqual(['m', 'z']);
  });
});

it('ways of speaking are added up by setting; one nobody spoke in is left out', () => {
  const digests = [
    aDigest({ registers: { window: [2, 1, 4], mediation: [0, 0, 0] } }),
    aDigest({ registers: { window: [1, 1, 3] } }),
    aDigest({ registers: { window: [0, 0, 0] } }),
    aDigest(),
  ];
  expect(registerProgress(digests)).toEqual([
    {
      setting: 'window',
      runs: 2,
      preferred: 3,
      avoided: 2,
      spoken: 7,
      band: wilsonInterval({ taken: 3, telling: 7 }),
    },
  ]);
});

describe('the runs of a scenario', () => {
  it('are first attempts, later ones and 学练, newest first, the scenario practised last in front', () => {
    const runs = [
      aRun('a', {}, { title: '旧名' }),
      aRun('b', { counts: false }),
      aRun('c', { scenario: 'four-doors', digest: undefined }),
      aRun('d', { scenario: 'four-doors', digest: undefined, counts: false, mode: 'guided' }),
      aRun('e', { counts: false, mode: 'exam' }, { title: '新名' }),
    ];
    for (const { first, later, guided } of scenarioHistory(runs))
      expect([...first, ...later, ...guided].every((run) => runs.includes(run))).toBe(true);
    const ids = (list: readonly HistoryRun[]) => list.map(({ id }) => id).join('');
    expect(
      scenarioHistory(runs).map(({ scenario, title, runs: all, first, later, guided }) => [
        scenario,
        title,
        ...[all, first, later, guided].map(ids),
      ]),
    ).toEqual([
      ['fifth-visit', '新名', 'eba', 'a', 'eb', ''],
      ['four-doors', undefined, 'dc', 'c', '', 'd'],
    ]);
  });

  it('are none left without a word, unless they ended', () => {
    const silent = { decisions: 0, end: undefined };
    expect(scenarioHistory([aRun('a', silent)])).toEqual([]);
    expect(scenarioHistory([aRun('a', { decisions: 0 })])).toHaveLength(1);
    expect(scenarioHistory([aRun('a', { end: undefined })])).toHaveLength(1);
  });
});

describe('progress as a whole', () => {
  it('counts runs in which something was said, those that count, and those left unfinished', () => {
    const runs = [
      aRun('a', {}, { worth: 4 }),
      aRun('b', {}, { worth: 0 }),
      aRun('c', { end: undefined }, { worth: null, endedAt: null }),
      aRun('d', { counts: false }, { worth: 2 }),
      aRun('e', { digest: undefined }),
      aRun('f', { decisions: 0, end: undefined, digest: undefined }),
      aRun('g', { decisions: 0, digest: undefined, counts: false }),
      aRun('h', { decisions: 1, end: undefined, digest: undefined, counts: false }),
    ];
    expect(progressOf(runs)).toMatchObject({ runs: 7, counted: 3, unfinished: 1, worths: [1, 0, 0, 0, 1] });
  });
});
