import { describe, expect, it } from 'vitest';
import { mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import { NO_RECORDS } from '../../../src/core/exchange/archive/records.ts';
import type {
  ArchivedAnswer,
  ArchivedProfile,
  ArchivedRun,
  ArchiveRecords,
} from '../../../src/core/exchange/archive/records.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import type { KeptVersion } from '../../../src/core/exchange/kept/kept-version.ts';
import { canonicalJson } from '../../../src/core/shared/canonical-json.ts';

// By hand, one rule each; that a merge is commutative, associative and idempotent is tested beside.
const AT = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-23T08:00:00.000Z';
const EMPTY: ArchiveRecords = NO_RECORDS;
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
    const named = profile('李敏');
    expect(merged({ profiles: [nameless] }, { profiles: [named] }).profiles).toEqual([named]);
  });

  it('a profile the words written later stay, and the day it began', () => {
    const early = profile('李敏', { changedAt: AT, createdAt: LATER });
    const late = profile('', { changedAt: LATER });
    const words = { name: '', unit: '', changedAt: LATER, createdAt: AT };
    expect(merged({ profiles: [early] }, { profiles: [late] }).profiles).toEqual([{ id: 'p', ...words }]);
    const undated = profile('赵明');
    expect(merged({ profiles: [late] }, { profiles: [undated] }).profiles).toEqual([late]);
  });

  it('a profile of unknown age, one and the same name and unit stay on both machines', () => {
    const [a, b] = [profile('甲', { unit: '城北所' }), profile('乙', { unit: '城关所' })];
    expect(merged({ profiles: [a] }, { profiles: [b] }).profiles).toEqual([a]);
    const [north, south] = [profile('甲', { unit: '一所' }), profile('甲', { unit: '二所' })];
    expect(merged({ profiles: [north] }, { profiles: [south] }).profiles).toEqual([south]);
  });

  it('a profile the days off of both stay, whichever words do, and what was taken back is', () => {
    const [may, june] = [
      { from: '2026-05-01', to: '2026-05-05', turns: 1 },
      { from: '2026-06-01', to: '2026-06-01', turns: 1 },
    ];
    const here = profile('李敏', { changedAt: LATER, leaves: [may] });
    const there = profile('李敏', { leaves: [{ ...may, turns: 2 }, june] });
    expect(merged({ profiles: [here] }, { profiles: [there] }).profiles).toEqual([
      { ...here, leaves: [{ ...may, turns: 2 }, june] },
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

describe('of what two machines know of a pair', () => {
  const pair = (turns: number, people: readonly [string, string] = ['p', 'q']) => ({ people, turns });

  it('what was said later stays, whichever way it was', () => {
    expect(merged({ links: [pair(1)] }, { links: [pair(2)] }).links).toEqual([pair(2)]);
    expect(merged({ links: [pair(3)] }, { links: [pair(2)] }).links).toEqual([pair(3)]);
  });

  it('different pairs both stay', () => {
    const others = [pair(1, ['o', 'q']), pair(1, ['p', 'r'])];
    expect(merged({ links: [pair(1)] }, { links: others }).links).toEqual([others[0], pair(1), others[1]]);
  });
});

describe('an archive as it is written', () => {
  const written = (broken: unknown[], leftOut: unknown[]) =>
    JSON.parse(writeArchive(runs(aRun('a')), { broken, leftOut }, AT));
  const plain = { kind: 'shuodelai-archive', format: 5, savedAt: AT, ...runs(aRun('a')) };

  it('says what it is, and of what was left behind only where something was', () => {
    expect(written([], [])).toEqual(plain);
    expect(written([1], [])).toEqual({ ...plain, broken: [1] });
    expect(written([], [2, 3])).toEqual({ ...plain, leftOut: [2, 3] });
  });
});
