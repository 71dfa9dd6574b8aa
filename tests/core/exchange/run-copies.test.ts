import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import type { ArchivedRun, ArchiveRecords } from '../../../src/core/exchange/archive/records.ts';
import { continues, joinRuns, winningCopy } from '../../../src/core/exchange/archive/run-copies.ts';
import { makeKept } from '../../../src/core/exchange/kept/make-kept.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';

const AT = '2026-11-22T08:00:00.000Z';

const copy: fc.Arbitrary<ArchivedRun> = fc
  .record({
    profile: fc.constantFrom('p1', 'p2'),
    seed: fc.constantFrom(1, 2),
    words: fc.array(fc.constantFrom('ask', 'wait'), { maxLength: 3 }),
    end: fc.constantFrom('kept', 'gone', undefined),
  })
  .map(({ profile, seed, words, end }) => ({
    profile,
    transcript: {
      format: 2 as const,
      id: 'r1',
      scenario: 'fifth-visit',
      hash: 'c1-000000000000000000000000',
      mode: 'self' as const,
      seed,
      startedAt: AT,
      patience: 1 as const,
      events: words.map((choice) => ({ type: 'choice' as const, node: 'slam', choice, ms: 1 })),
    },
    ...(end && { end: { ending: end, at: AT } }),
  }));

const numbered = fc
  .tuple(copy, fc.constantFrom(undefined, 4, 5))
  .map(
    ([run, recorded]): ArchivedRun =>
      recorded ? { ...run, transcript: { ...run.transcript, recorded } } : run,
  );

const between = (one: ArchivedRun, other: ArchivedRun) => winningCopy(one, other, 'machines');
const MANY = { seed: 12, numRuns: 400 };

const withEvents = (run: ArchivedRun, count: number): ArchivedRun => ({
  ...run,
  transcript: { ...run.transcript, events: run.transcript.events.slice(0, count) },
});

describe('which copy of a run stays', () => {
  it('between machines is commutative, associative and idempotent, and is one of the two', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(between(a, b)).toEqual(between(b, a));
        expect(between(a, a)).toBe(a);
        expect(between(between(a, b), c)).toEqual(between(a, between(b, c)));
        expect([a, b]).toContain(between(a, b));
      }),
      MANY,
    );
  });

  it('between machines is the longer one, and of two as long the one that ended', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const [won, lost] = between(a, b) === a ? [a, b] : [b, a];
        const [more, fewer] = [won.transcript.events.length, lost.transcript.events.length];
        expect(more).toBeGreaterThanOrEqual(fewer);
        if (more === fewer && lost.end) expect(won.end).toBeDefined();
      }),
      MANY,
    );
  });

  it('of what is stored and what a page holds is the stored one, unless the page has more', () => {
    fc.assert(
      fc.property(copy, copy, (stored, held) => {
        const longer = held.transcript.events.length > stored.transcript.events.length;
        expect(winningCopy(stored, held, 'page')).toBe(longer ? held : stored);
      }),
      MANY,
    );
  });

  it('between machines is the one that continues the other, where one does', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const [one, other] = [a, { ...b, profile: a.profile }];
        if (continues(one, other) && !continues(other, one)) expect(between(one, other)).toBe(one);
      }),
      MANY,
    );
  });
});

describe('a run whose copies are numbered or not', () => {
  const numberless = ({ transcript: { recorded: _, ...transcript }, ...run }: ArchivedRun): ArchivedRun => ({
    ...run,
    transcript,
  });
  const numbersOf = (...runs: ArchivedRun[]) => runs.flatMap(({ transcript }) => transcript.recorded ?? []);

  it('is joined the same in any order, as if there were no numbers, and keeps one', () => {
    fc.assert(
      fc.property(numbered, numbered, numbered, (a, b, c) => {
        expect(joinRuns(a, b)).toEqual(joinRuns(b, a));
        expect(joinRuns(a, a)).toEqual(a);
        expect(joinRuns(joinRuns(a, b), c)).toEqual(joinRuns(a, joinRuns(b, c)));
        expect(numberless(joinRuns(a, b))).toEqual(between(numberless(a), numberless(b)));
        expect(numbersOf(joinRuns(a, b))).toEqual(numbersOf(a, b).sort().slice(0, 1));
      }),
      MANY,
    );
  });

  it('continues another as if neither were, save with another number', () => {
    fc.assert(
      fc.property(numbered, numbered, (a, b) => {
        const agree = new Set(numbersOf(a, b)).size < 2;
        expect(continues(a, b)).toBe(agree && continues(numberless(a), numberless(b)));
      }),
      MANY,
    );
  });
});

describe('a record of a run continues another', () => {
  it('that it grew out of, and not one with another head', () => {
    fc.assert(
      fc.property(copy, fc.nat({ max: 3 }), (run, count) => {
        const begun = withEvents({ ...run, end: undefined }, count);
        expect(continues(run, begun)).toBe(true);
        expect(continues(begun, run)).toBe(count >= run.transcript.events.length && !run.end);
        const reseeded = { ...run, transcript: { ...run.transcript, seed: 9 } };
        expect(continues(run, reseeded)).toBe(false);
        expect(continues({ ...run, end: { ending: 'elsewhere', at: AT } }, run)).toBe(run.end === undefined);
      }),
      MANY,
    );
  });
});

describe('one version as two machines kept it', () => {
  const { scenario } = loadShipped('fifth-visit');
  const here = makeKept(scenario, loadLibrary(), { origin: 'own', keptAt: AT });
  const { format, id, ...rest } = scenario;
  const there = {
    ...makeKept({ ...rest, id, format }, loadLibrary(), {
      origin: 'shipped',
      keptAt: '2026-11-21T08:00:00.000Z',
    }),
    title: 'A',
  };
  const of = (version: typeof here): ArchiveRecords => ({
    profiles: [],
    runs: [],
    versions: [version],
    answers: [],
    links: [],
    sessions: [],
    calibrations: [],
  });

  it('is one under one hash, whatever order its fields lie in, and the same to the letter whoever merges', () => {
    expect(there.hash).toBe(here.hash);
    const merged = mergeArchives(of(here), of(there));
    expect(merged.versions).toHaveLength(1);
    expect(merged.versions[0]).toMatchObject({
      origin: 'shipped',
      title: 'A',
      keptAt: there.keptAt,
      content: 1,
    });
    expect(JSON.stringify(mergeArchives(of(there), of(here)))).toBe(JSON.stringify(merged));
    expect(JSON.stringify(mergeArchives(merged, of(here)))).toBe(JSON.stringify(merged));
  });
});
