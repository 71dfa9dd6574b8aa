import { describe, expect, it } from 'vitest';
import { openRun, type ResumableRun } from '../../../src/core/plan/open-run.ts';

const scenarios = [
  { id: 'hall', hash: 'h2' },
  { id: 'doors', hash: 'd1' },
];
const run = (id: string, over: Partial<ResumableRun> = {}) => ({
  id,
  scenario: 'hall',
  hash: 'h2',
  play: 'p',
  mode: 'guided' as const,
  decisions: 3,
  end: undefined,
  counts: false,
  ...over,
});

describe('the run to go on with', () => {
  it('is the newest that is open, and none where all are done', () => {
    expect(openRun([run('b', { scenario: 'doors' }), run('a')], scenarios)?.id).toBe('b');
    expect(openRun([run('b', { end: {} }), run('a')], scenarios)?.id).toBe('a');
    expect(openRun([run('b', { end: {} })], scenarios)).toBeUndefined();
  });

  it('is the one that counts before a newer one', () => {
    const counted = run('a', { mode: 'self', counts: true });
    expect(openRun([run('b', { scenario: 'doors' }), counted], scenarios)?.id).toBe('a');
  });

  it('has begun: something was said, or an exam’s clock has run', () => {
    expect(openRun([run('a', { decisions: 0 })], scenarios)).toBeUndefined();
    expect(openRun([run('a', { decisions: 0, mode: 'exam' })], scenarios)?.id).toBe('a');
  });

  it('can be gone on with: its version is there, and so is its scenario', () => {
    expect(openRun([run('a', { hash: 'h1', play: 'old' })], scenarios)?.id).toBe('a');
    expect(openRun([run('a', { hash: 'h1', play: undefined })], scenarios)).toBeUndefined();
    expect(openRun([run('a', { play: undefined })], scenarios)?.id).toBe('a');
    expect(openRun([run('a', { scenario: 'own-x' })], scenarios)).toBeUndefined();
  });
});
