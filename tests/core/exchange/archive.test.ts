import fc from 'fast-check';
import { aRating, aSession } from '../../support/mentor.ts';
import { describe, expect, it } from 'vitest';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import { NO_RECORDS } from '../../../src/core/exchange/archive/records.ts';
import type { ArchiveRecords } from '../../../src/core/exchange/archive/records.ts';
import { ARCHIVE_FORMAT } from '../../../src/core/exchange/archive/archive-schema.ts';
import { mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import { readArchive } from '../../../src/core/exchange/archive/read-archive.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import { hashRubric } from '../../../src/core/scoring/hash-rubric.ts';
import { loadLibrary, loadShipped, readText } from '../../support/load.ts';

const AT = '2026-11-22T08:00:00.000Z';
const EMPTY: ArchiveRecords = NO_RECORDS;

const event = fc.oneof(
  fc.record({
    type: fc.constant('choice' as const),
    node: fc.constantFrom('a', 'b'),
    choice: fc.constantFrom('x', 'y'),
    ms: fc.integer({ min: 0, max: 90_000 }),
  }),
  fc.record({ type: fc.constant('rewind' as const), to: fc.integer({ min: 0, max: 3 }) }),
);

const run = fc.record({
  profile: fc.constantFrom('p1', 'p2'),
  transcript: fc.record({
    format: fc.constant(1 as const),
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    scenario: fc.constant('fifth-visit'),
    hash: fc.constant('0123456789abcd'),
    mode: fc.constantFrom('self' as const, 'exam' as const),
    seed: fc.constantFrom(1, 2),
    startedAt: fc.constant(AT),
    patience: fc.constant(1 as const),
    events: fc.array(event, { maxLength: 4 }),
  }),
  end: fc.option(fc.record({ ending: fc.constantFrom('kept', 'gone'), at: fc.constant(AT) }), {
    nil: undefined,
  }),
});

const ONE_RUN = {
  format: 1,
  id: 'r1',
  scenario: 'fifth-visit',
  hash: '0123456789abcd',
  mode: 'self',
  seed: 1,
  startedAt: AT,
  patience: 1,
};

/** One version, as two machines kept it. */
const version = (() => {
  const { scenario } = loadShipped('fifth-visit');
  const { indicators, dispositions, rubric } = loadLibrary();
  const key = { indicators, dispositions, rubric };
  return { hash: hashScenario(scenario), scenario, keyHash: hashRubric(key), key, title: scenario.title };
})();

const records: fc.Arbitrary<ArchiveRecords> = fc
  .record({
    profiles: fc.array(
      fc.record({
        id: fc.constantFrom('p1', 'p2', 'p3'),
        name: fc.constantFrom('', '李敏', '王强'),
        unit: fc.constantFrom('', '城关所'),
        createdAt: fc.constantFrom(AT, '2026-11-21T08:00:00.000Z'),
        changedAt: fc.constantFrom(undefined, AT, '2026-11-23T08:00:00.000Z'),
      }),
      { maxLength: 3 },
    ),
    runs: fc.array(run, { maxLength: 5 }),
    answers: fc.array(
      fc.record({
        profile: fc.constantFrom('p1', 'p2'),
        id: fc.constantFrom('n1', 'n2', 'n3'),
        kind: fc.constantFrom('drill', 'quiz'),
        item: fc.constantFrom('i', 'j'),
        skills: fc.constant(['defuse']),
        outcome: fc.constantFrom('missed' as const, 'near' as const, 'right' as const),
        at: fc.constant(AT),
      }),
      { maxLength: 4 },
    ),
    links: fc.array(
      fc.record({
        people: fc.constantFrom<readonly [string, string]>(['p1', 'p2'], ['p1', 'p3'], ['p2', 'p3']),
        turns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 3 },
    ),
    sessions: fc.array(
      fc
        .record({
          id: fc.constantFrom('s1', 's2'),
          keepers: fc.constantFrom<readonly string[]>([], ['p1'], ['p1', 'p2']),
          repliedAt: fc.constantFrom(null, AT, '2026-11-23T08:00:00.000Z'),
          marks: fc.integer({ min: 0, max: 2 }),
        })
        .map(({ id, keepers, repliedAt, marks }) => ({
          keepers,
          session: aSession({
            id,
            repliedAt,
            reply: repliedAt ?? '',
            marks: Array.from({ length: marks }, (_, turn) => ({ turn, act: 'ask-open', seen: true })),
          }),
        })),
      { maxLength: 3 },
    ),
    calibrations: fc.array(
      fc.record({
        profile: fc.constantFrom('p1', 'p2'),
        format: fc.constant(1 as const),
        id: fc.constantFrom('c1', 'c2'),
        reference: fc.constant('r'),
        at: fc.constantFrom(AT, '2026-11-23T08:00:00.000Z'),
        rating: fc.constant(aRating()),
        marks: fc.constant<{ turn: number; act: string; seen: boolean }[]>([]),
      }),
      { maxLength: 2 },
    ),
    kept: fc.option(
      fc.record({
        origin: fc.constantFrom('shipped' as const, 'own' as const),
        keptAt: fc.constantFrom(AT, '2026-11-23T08:00:00.000Z'),
      }),
      { nil: undefined },
    ),
  })
  // A store never holds an id twice: neither does what comes out of it.
  .map(({ kept, ...rest }) =>
    mergeArchives({ ...rest, versions: kept ? [{ ...version, ...kept }] : [] }, EMPTY),
  );

const SEED = { seed: 5, numRuns: 200 };

describe('merging two machines', () => {
  it('is commutative, associative and idempotent, and holds every id once', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const merged = mergeArchives(a, b);
        expect(mergeArchives(b, a)).toEqual(merged);
        expect(mergeArchives(merged, b)).toEqual(merged);
        expect(mergeArchives(merged, c)).toEqual(mergeArchives(a, mergeArchives(b, c)));
        const ids = merged.runs.map(({ transcript }) => transcript.id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set([...a.runs, ...b.runs].map(({ transcript }) => transcript.id));
        expect(new Set(ids)).toEqual(known);
      }),
      SEED,
    );
  });

  it('of a run that went on over there the longer record stays, whoever imports it', () => {
    fc.assert(
      fc.property(run, event, (short, more) => {
        const longer = {
          ...short,
          end: undefined,
          transcript: { ...short.transcript, events: [...short.transcript.events, more] },
        };
        const [here, there] = [
          { ...EMPTY, runs: [short] },
          { ...EMPTY, runs: [longer] },
        ];
        expect(mergeArchives(here, there).runs).toEqual([longer]);
      }),
      SEED,
    );
  });
});

describe('a file from another machine', () => {
  const whole: ArchiveRecords = {
    profiles: [{ id: 'p1', name: '李敏', unit: '', createdAt: AT }],
    runs: [],
    versions: [{ ...version, origin: 'shipped', keptAt: AT }],
    answers: [],
    links: [],
    sessions: [],
    calibrations: [],
  };
  const text = writeArchive(whole, { broken: [], leftOut: [] }, AT);
  const codesOf = (file: string) => {
    const read = readArchive(file, 'p');
    return read.ok ? [] : [...new Set(read.error.map(({ code }) => code))];
  };
  const altered = (change: (data: { versions: { scenario: object }[] }) => void) => {
    const data = JSON.parse(text);
    change(data);
    return JSON.stringify(data);
  };

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(records, (a) => {
        const read = readArchive(writeArchive(a, { broken: [{ id: 'x' }], leftOut: [] }, AT), 'p');
        expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(a)));
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it('the record of one run is taken too, for the profile that opens it', () => {
    const { events } = JSON.parse(readText('tests/fixtures/golden/fifth-visit/good.json'));
    const record = { ...ONE_RUN, events };
    const read = readArchive(JSON.stringify(record), 'me');
    expect(read).toMatchObject({ ok: true, value: { runs: [{ profile: 'me', transcript: record }] } });
  });

  it('cut anywhere it is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readArchive(text.slice(0, length), 'p').ok).toBe(false);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it.each([
    ['another app', '{"kind":"diary","format":1}', 'not-an-archive'],
    ['a list', '[]', 'json-syntax'],
    ['a word', '"x"', 'json-syntax'],
    ['nothing', '', 'json-syntax'],
    [
      'a name that reaches into the program',
      `{"kind":"shuodelai-archive","__proto__":{"x":1}}`,
      'reserved-name',
    ],
    [
      'a newer format',
      altered((data) => Object.assign(data, { format: ARCHIVE_FORMAT + 1 })),
      'newer-format',
    ],
    ['an unknown part', altered((data) => Object.assign(data, { extra: 1 })), 'unknown-key'],
    ['runs that are none', altered((data) => Object.assign(data, { runs: [{}] })), 'missing-key'],
    [
      'a scenario changed under its hash',
      altered((data) => Object.assign(data.versions[0]?.scenario ?? {}, { title: '别的' })),
      'version-altered',
    ],
  ])('%s is refused', (_, file, code) => {
    expect(codesOf(file)).toContain(code);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(readArchive(file, 'p').ok).toBe(false);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
