import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunDigest } from '../../../src/core/scoring/digest.ts';
import { joinHistory, wantsDigest } from '../../../src/core/scoring/progress/history-run.ts';
import { type Progress, progressOf } from '../../../src/core/scoring/progress/progress.ts';
import { shuffle, seededRandom } from '../../../src/core/shared/random.ts';
import { aDigest, aHistory, listOf } from '../../support/history.ts';

const progress = (...digests: RunDigest[]): Progress => progressOf(joinHistory(listOf(digests), digests));
const dimension = ({ dimensions }: Progress, id: string) => dimensions.find((item) => item.dimension === id);
const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

describe('what counts', () => {
  const first = aDigest({ run: 'a', startedAt: day(1), dimensions: { serve: [2, 6] } });
  const again = aDigest({ run: 'b', startedAt: day(2), dimensions: { serve: [6, 6] } });

  it('is the first attempt; a later one is listed and not pooled', () => {
    const both = progress(first, again);
    expect(both.counted).toBe(1);
    expect(dimension(both, 'serve')).toMatchObject({ taken: 2, telling: 6 });
    expect(both.scenarios[0]?.first.map(({ id }) => id)).toEqual(['a']);
    expect(both.scenarios[0]?.later.map(({ id }) => id)).toEqual(['b']);
  });

  it('is a first attempt left unfinished too: it uses up the first time', () => {
    const left = progress({ ...first, endedAt: null, worth: null, ending: null }, again);
    expect([left.counted, left.unfinished]).toEqual([1, 1]);
    expect(left.worths).toEqual([0, 0, 0, 0, 0]);
  });

  it('is never 学练, nor a run taken up half-way', () => {
    const none = progress(
      aDigest({ run: 'a', mode: 'guided', dimensions: { serve: [6, 6] } }),
      aDigest({ run: 'b', replayed: true, dimensions: { serve: [6, 6] } }),
    );
    expect([none.runs, none.counted]).toEqual([2, 0]);
    expect(dimension(none, 'serve')?.telling).toBe(0);
  });

  it('is another first time for another version', () => {
    expect(progress(first, { ...again, hash: '00000000000009' }).counted).toBe(2);
  });
});

describe('the join of list and digests', () => {
  const digest = aDigest({ run: 'a', decisions: 5, endedAt: null });
  const [listed] = listOf([digest]);
  if (!listed) throw new Error('nothing listed');

  it('drops a digest the run has outgrown, and asks for it again', () => {
    expect(joinHistory([listed], [digest])[0]?.digest).toBe(digest);
    for (const change of [{ decisions: 6 }, { end: { at: day(3) } }]) {
      const [run] = joinHistory([{ ...listed, ...change }], [digest]);
      expect(run?.digest).toBeUndefined();
      expect(run && wantsDigest(run)).toBe(true);
    }
  });

  it('leaves out the digests of runs that are not listed', () => {
    expect(joinHistory([], [digest])).toEqual([]);
  });

  it('asks for nothing where nothing was said, or where practice was broken off', () => {
    const wants = (change: object) => joinHistory([{ ...listed, ...change }], []).some(wantsDigest);
    expect(wants({ decisions: 0 })).toBe(false);
    expect(wants({ counts: false })).toBe(false);
    expect(wants({ counts: false, end: { at: day(3) } })).toBe(true);
  });
});

describe('a trend', () => {
  const runs = (taken: readonly number[]): RunDigest[] =>
    taken.map((count, place) =>
      aDigest({
        run: `r${place}`,
        hash: String(place).padStart(14, '0'),
        startedAt: day(place + 1),
        dimensions: { defuse: [count, 10] },
      }),
    );

  it('is points of their own observations, each with six or more', () => {
    const trend = dimension(progress(...runs([1, 2, 3, 4, 5, 6, 7, 8, 9, 9])), 'defuse');
    expect(trend?.blocks.length).toBeGreaterThan(2);
    expect(trend?.blocks.reduce((sum, { telling }) => sum + telling, 0)).toBe(100);
    for (const { telling } of trend?.blocks ?? []) expect(telling).toBeGreaterThanOrEqual(6);
  });

  it('is called up or down only where the halves stand apart', () => {
    const shift = (taken: number[]) => dimension(progress(...runs(taken)), 'defuse')?.shift;
    expect(shift([1, 2, 1, 9, 8, 9])).toBe('up');
    expect(shift([9, 9, 8, 1, 2, 1])).toBe('down');
    expect(shift([5, 6, 5, 6, 7, 6])).toBe('unclear');
    expect(shift([9])).toBe('unclear');
  });
});

describe('what to look at first', () => {
  const told = (dimensions: RunDigest['dimensions']) => progress(aDigest({ dimensions })).look;

  it('is the lowest share with enough evidence, clear or not', () => {
    expect(told({ serve: [1, 20], defuse: [18, 20], mediate: [0, 3] })).toMatchObject({
      weakest: { dimension: 'serve' },
      clear: true,
    });
    expect(told({ serve: [9, 20], defuse: [10, 20] })).toMatchObject({
      weakest: { dimension: 'serve' },
      clear: false,
    });
  });

  it('names no weakest where there is nothing to hold it against', () => {
    expect(told({ serve: [1, 20] })).toMatchObject({ known: 1, weakest: undefined, clear: false });
    expect(told({ serve: [5, 10], defuse: [6, 12] })).toMatchObject({ known: 2, weakest: undefined });
  });

  it('says what lacks evidence, the nearest to six first', () => {
    const [nearest, ...rest] = told({ mediate: [2, 5], serve: [1, 2] }).thin;
    expect([nearest?.dimension, rest[0]?.dimension, rest.length]).toEqual(['mediate', 'serve', 6]);
  });
});

describe('facts usually missed', () => {
  const run = (id: string, place: number, rest: Partial<RunDigest>) =>
    aDigest({ run: id, startedAt: day(place), ...rest });

  it('are counted over whole runs of one’s own, first and later', () => {
    const missing = { missed: { page: '少的那一页' } };
    const { facts } = progress(
      run('a', 1, missing),
      run('b', 2, missing),
      run('c', 3, { found: ['page'] }),
      run('d', 4, { ...missing, mode: 'guided' }),
      run('e', 5, { ...missing, endedAt: null }),
      run('f', 6, { ...missing, replayed: true }),
    );
    expect(facts).toEqual([
      {
        scenario: 'fifth-visit',
        title: '第五次来访',
        fact: 'page',
        name: '少的那一页',
        missed: 2,
        runs: 3,
        foundLately: true,
      },
    ]);
  });

  it('come with what is still missed in front', () => {
    const { facts } = progress(
      run('a', 1, { missed: { one: '甲', two: '乙' } }),
      run('b', 2, { missed: { one: '甲', two: '乙' } }),
      run('c', 3, { found: ['one'], missed: { three: '丙' } }),
    );
    expect(facts.map(({ fact }) => fact)).toEqual(['two', 'three', 'one']);
  });
});

describe('red lines', () => {
  it('are told with the runs they were crossed in, newest first, each run once', () => {
    const { redlines } = progress(
      aDigest({ run: 'a', startedAt: day(1), redlines: ['insult', 'insult'] }),
      aDigest({ run: 'b', startedAt: day(2), redlines: ['deceive'] }),
      aDigest({ run: 'c', startedAt: day(3), redlines: ['insult'], mode: 'guided' }),
    );
    expect(redlines.map(({ redline, runs }) => [redline, runs.map(({ id }) => id)])).toEqual([
      ['insult', ['c', 'a']],
      ['deceive', ['b']],
    ]);
  });
});

describe('calibration', () => {
  const sure = (best: number, asked: number, unsure: number, guessed: number) =>
    progress(
      aDigest({
        confidence: [
          [unsure, guessed],
          [0, 0],
          [best, asked],
        ],
      }),
    ).confidence;

  it('says whether sureness went with being right, and otherwise that it cannot', () => {
    expect(sure(19, 20, 3, 20).tells).toBe('yes');
    expect(sure(3, 20, 19, 20).tells).toBe('reversed');
    expect(sure(5, 5, 0, 5)).toMatchObject({
      tells: 'unclear',
      levels: [{ level: 3, band: undefined }, {}, {}],
    });
  });
});

describe('any history', () => {
  const history = fc.tuple(fc.nat(60), fc.nat(10_000)).map(([length, seed]) => aHistory(length, seed));

  it('gives the same progress in whatever order it is read', () => {
    fc.assert(
      fc.property(history, fc.nat(1000), (digests, seed) => {
        const mixed = shuffle(digests, seededRandom(seed));
        expect(progressOf(joinHistory(listOf(mixed), shuffle(mixed, seededRandom(seed + 1))))).toEqual(
          progressOf(joinHistory(listOf(digests), digests)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every share inside its band and every band inside 0…1', () => {
    fc.assert(
      fc.property(history, (digests) => {
        const { dimensions, registers, confidence } = progress(...digests);
        const bands = [
          ...dimensions.flatMap(({ band, blocks }) => [band, ...blocks.map((block) => block.band)]),
          ...registers.map(({ band }) => band),
          ...confidence.levels.map(({ band }) => band),
        ].filter((band) => band !== undefined);
        for (const { low, share, high } of bands)
          expect([0 <= low, low <= share, share <= high, high <= 1]).not.toContain(false);
      }),
      { numRuns: 60 },
    );
  });

  it('pools one run a scenario version at most, and lists every run once', () => {
    fc.assert(
      fc.property(history, (digests) => {
        const { counted, scenarios, dimensions } = progress(...digests);
        expect(counted).toBeLessThanOrEqual(
          new Set(digests.map(({ scenario, hash }) => scenario + hash)).size,
        );
        for (const { runs } of dimensions) expect(runs).toBeLessThanOrEqual(counted);
        const listed = scenarios.flatMap(({ first, later, guided }) => [...first, ...later, ...guided]);
        expect(listed.map(({ id }) => id).sort()).toEqual(digests.map(({ run }) => run).sort());
        expect(scenarios.reduce((sum, { first }) => sum + first.length, 0)).toBe(counted);
      }),
      { numRuns: 60 },
    );
  });

  it('of practice added later leaves the shares as they were', () => {
    fc.assert(
      fc.property(history, (digests) => {
        const before = progress(...digests);
        const later = digests.map((digest, place) => ({
          ...digest,
          run: `later-${place}`,
          startedAt: day(400 + place),
          replayed: true,
        }));
        const after = progress(...digests, ...later);
        expect([after.dimensions, after.registers, after.confidence, after.worths]).toEqual([
          before.dimensions,
          before.registers,
          before.confidence,
          before.worths,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same records, and how often anything of them was read. */
function watched<T extends object>(records: readonly T[]): { records: T[]; reads: () => number } {
  let reads = 0;
  const get = (target: T, name: string | symbol): unknown => {
    reads += 1;
    return Reflect.get(target, name);
  };
  return { records: records.map((record) => new Proxy(record, { get })), reads: () => reads };
}

describe('thousands of runs', () => {
  const workFor = (length: number): { list: number; digests: number } => {
    const digests = watched(aHistory(length));
    const list = watched(listOf(aHistory(length)).reverse());
    progressOf(joinHistory(list.records, digests.records));
    return { list: list.reads(), digests: digests.reads() };
  };

  it('are each read a fixed number of times: twice the runs are twice the work', () => {
    const [some, twice] = [workFor(2000), workFor(4000)];
    expect(some.digests).toBeGreaterThan(2000 * 5);
    expect(twice.digests / some.digests).toBeLessThan(2.1);
    expect(twice.list / some.list).toBeLessThan(2.1);
    expect(twice.digests / 4000).toBeLessThan(60);
    expect(twice.list / 4000).toBeLessThan(20);
  });
});
