import { describe, expect, it } from 'vitest';
import { countChanges } from '../../../src/core/exchange/archive/count-changes.ts';
import { giveTo, mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import type {
  ArchivedAnswer,
  ArchivedProfile,
  ArchivedRun,
  ArchiveRecords,
} from '../../../src/core/exchange/archive/records.ts';
import { withoutConflicts } from '../../../src/core/exchange/archive/without-conflicts.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import type { KeptVersion } from '../../../src/core/exchange/kept/kept-version.ts';
import { canonicalJson } from '../../../src/core/shared/canonical-json.ts';

// By hand, one rule each; that a merge is commutative, associative and idempotent is tested beside.
const AT = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-23T08:00:00.000Z';
const EMPTY: ArchiveRecords = { profiles: [], runs: [], versions: [], answers: [] };
const runs = (...list: ArchivedRun[]): ArchiveRecords => ({ ...EMPTY, runs: list });

type Event = ArchivedRun['transcript']['events'][number];
const said = (choice: string): Event => ({ type: 'choice', node: 'n', choice, ms: 0 });
const ended = (ending: string, at = AT) => ({ end: { ending, at } });
const aRun = (choices: string, rest: Partial<ArchivedRun> = {}, head: object = {}): ArchivedRun => ({
  profile: 'p',
  transcript: {
    format: 1,
    id: 'r',
    scenario: 's',
    hash: '0123456789abcd',
    mode: 'self',
    seed: 1,
    startedAt: AT,
    patience: 1,
    events: [...choices].map(said),
    ...head,
  },
  ...rest,
});
const profile = (name: string, rest: Partial<ArchivedProfile> = {}): ArchivedProfile => ({
  id: 'p',
  name,
  unit: '',
  createdAt: AT,
  ...rest,
});
const answer = (rest: Partial<ArchivedAnswer> = {}): ArchivedAnswer => ({
  profile: 'p',
  id: 'a',
  kind: 'drill',
  item: 'i',
  skills: ['defuse'],
  outcome: 'near',
  at: AT,
  ...rest,
});
/** A merge looks at a version's name and wrapping alone. */
const version = (rest: Partial<KeptVersion>): KeptVersion =>
  ({ hash: 'h', keyHash: 'k', title: '题', origin: 'own', keptAt: AT, ...rest }) as KeptVersion;

/** Merged both ways round, which must not matter. */
function merged(one: Partial<ArchiveRecords>, other: Partial<ArchiveRecords>): ArchiveRecords {
  const both = mergeArchives({ ...EMPTY, ...one }, { ...EMPTY, ...other });
  expect(mergeArchives({ ...EMPTY, ...other }, { ...EMPTY, ...one })).toEqual(both);
  return both;
}

describe('canonical text', () => {
  it('is the same for the same content, whatever the order of its names, at every depth', () => {
    expect(canonicalJson({ b: [{ y: 1, x: null }], a: 'x' })).toBe('{"a":"x","b":[{"x":null,"y":1}]}');
    expect(canonicalJson({ a: 'x', b: [{ x: null, y: 1 }] })).toBe(
      canonicalJson({ b: [{ y: 1, x: null }], a: 'x' }),
    );
  });

  it('keeps the order of lists, and says nothing of nothing', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('of two copies of a run', () => {
  it('the finished one stays: nobody loses an ending', () => {
    const done = aRun('ab', ended('kept'));
    expect(merged(runs(done), runs(aRun('ab'))).runs).toEqual([done]);
    // What would rank higher as text does not matter then.
    const open = aRun('ab', { profile: 'z' });
    expect(merged(runs(done), runs(open)).runs).toEqual([done]);
  });

  it('the longer one stays, before any ending', () => {
    const longer = aRun('abc');
    expect(merged(runs(aRun('ab', ended('kept'))), runs(longer)).runs).toEqual([longer]);
    const ten = aRun('abcdefghij');
    expect(merged(runs(aRun('xyz')), runs(ten)).runs).toEqual([ten]);
  });

  it('equally far and both finished, one and the same stays on both machines', () => {
    const [gone, kept] = [aRun('ab', ended('gone')), aRun('ab', ended('kept'))];
    expect(merged(runs(gone), runs(kept)).runs).toEqual([kept]);
  });

  it('of different ids both stay, in the order of their ids', () => {
    const [first, second] = [aRun('a', {}, { id: 'r1' }), aRun('ab', {}, { id: 'r2' })];
    expect(merged(runs(second), runs(first)).runs).toEqual([first, second]);
  });
});

describe('of two copies of', () => {
  it('a profile the named one stays, though the other be more text', () => {
    const nameless = profile('', { unit: '城关所', createdAt: LATER });
    expect(merged({ profiles: [nameless] }, { profiles: [profile('李敏')] }).profiles).toEqual([
      profile('李敏'),
    ]);
  });

  it('different profiles both stay', () => {
    const [p, q] = [profile('李敏'), profile('王强', { id: 'q' })];
    expect(merged({ profiles: [q] }, { profiles: [p] }).profiles).toEqual([p, q]);
  });

  it('a version it was shipped if it ever was, and was kept as early as it ever was', () => {
    const mine = version({ origin: 'own', keptAt: AT, title: '乙' });
    const theirs = version({ origin: 'shipped', keptAt: LATER, title: '丙' });
    expect(merged({ versions: [mine] }, { versions: [theirs] }).versions).toEqual([
      { ...mine, origin: 'shipped', title: '丙' },
    ]);
    expect(merged({ versions: [mine] }, { versions: [mine] }).versions).toEqual([mine]);
    expect(merged({ versions: [theirs] }, { versions: [theirs] }).versions).toEqual([theirs]);
  });

  it('a version under another rubric there is another version', () => {
    const [k, l] = [version({ keyHash: 'k' }), version({ keyHash: 'l' })];
    expect(merged({ versions: [l] }, { versions: [k] }).versions).toEqual([k, l]);
    const [g, h] = [version({ hash: 'g' }), version({ hash: 'h' })];
    expect(merged({ versions: [h] }, { versions: [g] }).versions).toEqual([g, h]);
  });

  it('an answer one and the same stays on both machines', () => {
    const [near, right] = [answer({ outcome: 'near' }), answer({ outcome: 'right' })];
    expect(merged({ answers: [near] }, { answers: [right] }).answers).toEqual([right]);
    expect(merged({ answers: [near] }, { answers: [answer({ id: 'b' })] }).answers).toHaveLength(2);
  });
});

describe('records given to another profile', () => {
  it('change their owner, and only those of the one who moves', () => {
    const records: ArchiveRecords = {
      profiles: [profile('李敏'), profile('王强', { id: 'q' })],
      runs: [aRun('a'), aRun('b', { profile: 'q' }, { id: 's' })],
      versions: [version({})],
      answers: [answer(), answer({ id: 'b', profile: 'q' })],
    };
    expect(giveTo(records, 'p', 'me')).toEqual({
      profiles: [profile('王强', { id: 'q' })],
      runs: [aRun('a', { profile: 'me' }), aRun('b', { profile: 'q' }, { id: 's' })],
      versions: [version({})],
      answers: [answer({ profile: 'me' }), answer({ id: 'b', profile: 'q' })],
    });
  });
});

describe('what is counted as a change', () => {
  const before: ArchiveRecords = {
    profiles: [profile('李敏')],
    runs: [aRun('a')],
    versions: [version({})],
    answers: [answer()],
  };

  it('is each kind by itself', () => {
    const after: ArchiveRecords = {
      profiles: [profile('李敏'), profile('王强', { id: 'q' })],
      runs: [aRun('ab'), aRun('a', {}, { id: 's' }), aRun('a', {}, { id: 't' })],
      versions: [version({}), version({ hash: 'g' }), version({ keyHash: 'l' }), version({ hash: 'f' })],
      answers: [answer(), ...['b', 'c', 'd', 'e'].map((id) => answer({ id }))],
    };
    expect(countChanges(before, after)).toEqual({
      newRuns: 2,
      longerRuns: 1,
      newAnswers: 4,
      newProfiles: 1,
      newVersions: 3,
    });
  });

  it('is not a record that merely changed hands in words, nor nothing at all', () => {
    const after = { ...before, profiles: [profile('李敏敏')], answers: [answer({ outcome: 'right' })] };
    expect(countChanges(before, after)).toEqual({
      newRuns: 0,
      longerRuns: 0,
      newAnswers: 0,
      newProfiles: 0,
      newVersions: 0,
    });
  });
});

describe('what can be taken in without losing what is here', () => {
  const taken = (here: ArchivedRun, incoming: ArchivedRun): [number, number] => {
    const { records, conflicts } = withoutConflicts(runs(here), runs(incoming));
    return [records.runs.length, conflicts];
  };
  const YES = [1, 0];
  const NO = [0, 1];

  it.each([
    ['the same run', aRun('ab'), aRun('ab'), YES],
    ['the run gone on', aRun('ab'), aRun('abc'), YES],
    ['the run as it was earlier', aRun('abc'), aRun('ab'), YES],
    ['the run not begun', aRun('abc'), aRun(''), YES],
    ['another choice on the way', aRun('abc'), aRun('axcd'), NO],
    ['another last choice', aRun('abc'), aRun('abx'), NO],
    ['the run of another scenario', aRun('ab'), aRun('ab', {}, { scenario: 't' }), NO],
    ['the run with another seed', aRun('ab'), aRun('abc', {}, { seed: 2 }), NO],
    ['the run, whoever it belongs to there', aRun('ab'), aRun('ab', { profile: 'q' }), YES],
    ['the run, finished there', aRun('ab'), aRun('ab', ended('kept')), YES],
    ['the run, finished here', aRun('ab', ended('kept')), aRun('ab'), YES],
    ['the run, finished alike', aRun('ab', ended('kept')), aRun('ab', ended('kept')), YES],
    ['the run, finished otherwise', aRun('ab', ended('kept')), aRun('ab', ended('gone')), NO],
    ['the run, finished at another time', aRun('ab', ended('kept')), aRun('ab', ended('kept', LATER)), NO],
    ['the run gone on past an ending', aRun('ab', ended('kept')), aRun('abc', ended('gone')), YES],
    ['the run from before an ending', aRun('abc', ended('gone')), aRun('ab', ended('kept')), YES],
  ])('%s', (_, here, incoming, expected) => expect(taken(here, incoming)).toEqual(expected));

  it('is every record that is not known here', () => {
    const incoming = { ...runs(aRun('x', {}, { id: 's' })), answers: [answer({ id: 'b' })] };
    const here = { ...runs(aRun('a')), answers: [answer()] };
    expect(withoutConflicts(here, incoming)).toEqual({ records: incoming, conflicts: 0 });
  });

  it('is an answer that says the same, whoever it belongs to', () => {
    const here = { ...EMPTY, answers: [answer()] };
    const from = (rest: Partial<ArchivedAnswer>) => ({ ...EMPTY, answers: [answer(rest)] });
    expect(withoutConflicts(here, from({ profile: 'q' })).conflicts).toBe(0);
    expect(withoutConflicts(here, from({ outcome: 'right' }))).toEqual({ records: EMPTY, conflicts: 1 });
  });

  it('counts runs and answers together, and leaves the rest of the file as it is', () => {
    const here = { ...runs(aRun('ab')), answers: [answer()] };
    const incoming: ArchiveRecords = {
      profiles: [profile('李敏')],
      runs: [aRun('xy')],
      versions: [version({})],
      answers: [answer({ outcome: 'right' }), answer({ id: 'b' })],
    };
    expect(withoutConflicts(here, incoming)).toEqual({
      records: { ...incoming, runs: [], answers: [answer({ id: 'b' })] },
      conflicts: 2,
    });
  });
});

describe('an archive as it is written', () => {
  const written = (broken: unknown[], leftOut: unknown[]) =>
    JSON.parse(writeArchive(runs(aRun('a')), { broken, leftOut }, AT));
  const plain = { kind: 'shuodelai-archive', format: 3, savedAt: AT, ...runs(aRun('a')) };

  it('says what it is, and of what was left behind only where something was', () => {
    expect(written([], [])).toEqual(plain);
    expect(written([1], [])).toEqual({ ...plain, broken: [1] });
    expect(written([], [2, 3])).toEqual({ ...plain, leftOut: [2, 3] });
  });
});
