import { describe, expect, it } from 'vitest';
import { openItems } from '../../../src/core/practice/open-items.ts';
import { keyAccess, type KeyRun, openCountedRun } from '../../../src/core/scoring/key-access.ts';

const hall = { scenario: 'hall', hash: 'h2', play: 'p2' };
const run = (over: Partial<KeyRun> = {}): KeyRun => ({
  ...hall,
  mode: 'self',
  decisions: 4,
  end: undefined,
  counts: true,
  ...over,
});
const DONE = { ending: 'peace', at: '2026-11-22T03:10:00.000Z' };

describe('what is best said in a scenario', () => {
  it('is nothing to see before one has played it', () => {
    expect(keyAccess(hall, [])).toBe('unplayed');
    expect(keyAccess(hall, [run({ scenario: 'doors', end: DONE })])).toBe('unplayed');
    expect(keyAccess(hall, [run({ mode: 'guided', decisions: 0, counts: false })])).toBe('unplayed');
  });

  it('is open in 学练 from the first choice, and once the run that counts is done', () => {
    expect(keyAccess(hall, [run({ mode: 'guided', decisions: 1, counts: false })])).toBe('open');
    expect(keyAccess(hall, [run({ end: DONE })])).toBe('open');
    expect(keyAccess(hall, [run({ mode: 'exam', end: DONE })])).toBe('open');
    // Played in an earlier version: what one knows of it one knows.
    expect(keyAccess(hall, [run({ hash: 'h1', play: 'p1', end: DONE })])).toBe('open');
  });

  it('is shut for as long as the run that counts is open, whatever was learnt before', () => {
    const learnt = run({ mode: 'guided', counts: false, end: DONE });
    expect(keyAccess(hall, [learnt, run()])).toBe('counting');
    expect(keyAccess(hall, [run({ mode: 'exam' })])).toBe('counting');
    // A scene drawn anew says and scores the same.
    expect(keyAccess(hall, [learnt, run({ hash: 'h1' })])).toBe('counting');
    expect(keyAccess(hall, [learnt, run({ hash: 'h1', play: 'p1' })])).toBe('open');
    // Practice after the first one keeps nothing shut.
    expect(keyAccess(hall, [run({ end: DONE }), run({ counts: false })])).toBe('open');
  });

  it('is shut by an exam whose clock has run before a word was said, unless another run counts', () => {
    const fresh = run({ mode: 'exam', decisions: 0, counts: false });
    const learnt = run({ mode: 'guided', counts: false });
    expect(keyAccess(hall, [learnt, fresh])).toBe('counting');
    expect(keyAccess(hall, [run({ end: DONE }), fresh])).toBe('open');
    const own = { scenario: 'own-1', hash: 'o', play: 'o' };
    expect(openCountedRun(own, [run({ ...own, mode: 'exam', decisions: 0, counts: false })])).toBeUndefined();
  });
});

describe('items cut from a scenario', () => {
  const items = [
    { id: 'free', family: 'file' },
    { id: 'cut', family: 'hall' },
    { id: 'other', family: 'doors' },
  ];
  const talks = [hall, { scenario: 'doors', hash: 'd1', play: 'd' }];
  const open = (runs: readonly KeyRun[]) => openItems(items, talks, runs).map(({ id }) => id);

  it('wait until it has been played to an end once, in whatever way', () => {
    expect(open([])).toEqual(['free']);
    expect(open([run({ mode: 'guided', counts: false })])).toEqual(['free']);
    expect(open([run({ mode: 'guided', counts: false, end: DONE })])).toEqual(['free', 'cut']);
    expect(open([run({ end: DONE })])).toEqual(['free', 'cut']);
  });

  it('go away again while the run that counts is open', () => {
    const learnt = run({ mode: 'guided', counts: false, end: DONE });
    expect(open([learnt, run()])).toEqual(['free']);
    expect(open([learnt, run({ end: DONE })])).toEqual(['free', 'cut']);
  });
});
