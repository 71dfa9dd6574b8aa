import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/core/scoring/calibration.ts';
import { countingRuns, type RunFacts } from '../../../src/core/scoring/counting-runs.ts';
import { outcomeOf } from '../../../src/core/scoring/outcome.ts';
import { processScore } from '../../../src/core/scoring/process-score.ts';
import { registerMatch, type RegisterUse } from '../../../src/core/scoring/register-match.ts';
import { totalScore } from '../../../src/core/scoring/total.ts';
import { bandOf, poolChances, wilsonInterval } from '../../../src/core/scoring/uncertainty.ts';
import { upToDate } from '../../../src/core/scoring/progress/history-run.ts';
import { aDigest } from '../../support/history.ts';

describe('sureness', () => {
  const answer = (level: number, best: boolean) => ({ turn: 0, level, best });

  it('is too much only where one was sure and wrong, too little only where unsure and right', () => {
    const answers = [
      answer(1, true),
      answer(1, true),
      answer(1, false),
      answer(2, true),
      answer(2, false),
      answer(3, true),
      answer(3, true),
      answer(3, false),
    ];
    expect(calibrate(answers)).toEqual({ answers, overconfident: 1, underconfident: 2 });
    expect(calibrate([])).toEqual({ answers: [], overconfident: 0, underconfident: 0 });
  });
});

describe('the score', () => {
  it('of an ending is its worth of four in a hundred', () => {
    expect([0, 1, 2, 3, 4].map((worth) => outcomeOf({ worth }))).toEqual([0, 25, 50, 75, 100]);
  });

  it('of the process counts no decision whose options do not differ', () => {
    const scores = [
      { earned: 2, available: 3 },
      { earned: 1, available: 1 },
      { earned: 0, available: 0 },
    ];
    expect(processScore(scores)).toEqual({ earned: 3, available: 4, counted: 2, score: 75 });
    expect(processScore([])).toEqual({ earned: 0, available: 0, counted: 0, score: null });
  });

  it.each([
    [80, 100, false, { score: 85, uncapped: 85, redLine: false }],
    [80, 100, true, { score: 40, uncapped: 85, redLine: true }],
    [20, 25, true, { score: 21.25, uncapped: 21.25, redLine: true }],
    [0, 0, false, { score: 0, uncapped: 0, redLine: false }],
    [null, 100, false, null],
    [80, null, false, null],
  ])('of process %o and outcome %o, red line %o', (process, outcome, redLine, total) =>
    expect(totalScore(process, outcome, redLine)).toEqual(total),
  );
});

describe('which runs count', () => {
  const run = (id: string, rest: Partial<RunFacts> = {}): RunFacts => ({
    id,
    scenario: 'fifth-visit',
    hash: 'h',
    mode: 'self',
    startedAt: '2026-11-22T03:00:00.000Z',
    decisions: 1,
    ...rest,
  });
  const late = '2026-11-23T03:00:00.000Z';
  const counting = (...runs: RunFacts[]) => [...countingRuns(runs)].sort();

  it('is the earliest, whatever the order they come in', () => {
    expect(counting(run('a', { startedAt: late }), run('b'))).toEqual(['b']);
    expect(counting(run('b'), run('a', { startedAt: late }))).toEqual(['b']);
  });

  it('of the same instant is the one of the lower id', () => {
    expect(counting(run('b'), run('a'))).toEqual(['a']);
    expect(counting(run('a'), run('b'))).toEqual(['a']);
  });

  it('is one for each scenario and each version', () => {
    expect(counting(run('a'), run('b', { hash: 'i' }), run('c', { scenario: 'four-doors' }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is none of 学练, from half-way, without a word, of a return, or of what somebody brought', () => {
    expect(counting(run('a', { mode: 'guided' }))).toEqual([]);
    expect(counting(run('a', { mode: 'exam' }))).toEqual(['a']);
    expect(counting(run('a', { replayed: true }))).toEqual([]);
    expect(counting(run('a', { replayed: false }))).toEqual(['a']);
    expect(counting(run('a', { decisions: 0 }))).toEqual([]);
    expect(counting(run('a', { returning: true }))).toEqual([]);
    // What does not count does not use up the first time either.
    expect(counting(run('a', { decisions: 0 }), run('b', { startedAt: late }))).toEqual(['b']);
  });
});

describe('ways of speaking', () => {
  const use = (fit: RegisterUse['fit']): RegisterUse => ({ register: 'casual', setting: 'window', fit });

  it('are counted by fit, silences left out', () => {
    const uses = [use('preferred'), undefined, use('avoided'), use('neutral'), use('neutral')];
    expect(registerMatch(uses)).toEqual({ spoken: 4, preferred: 1, avoided: 1, neutral: 2, rate: 25 });
    expect(registerMatch([undefined])).toEqual({
      spoken: 0,
      preferred: 0,
      avoided: 0,
      neutral: 0,
      rate: null,
    });
  });
});

describe('a share and its band', () => {
  it.each([
    // Wilson, 95 %, by hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
    [5, 10, 0.5, 0.2366, 0.7634],
    [1, 10, 0.1, 0.0179, 0.4042],
    [0, 6, 0, 0, 0.3903],
    [6, 6, 1, 0.6097, 1],
  ])('%i of %i', (taken, telling, share, low, high) => {
    const band = wilsonInterval({ taken, telling });
    expect(band.share).toBe(share);
    expect(band.low).toBeCloseTo(low, 4);
    expect(band.high).toBeCloseTo(high, 4);
  });

  it('at the ends touches them exactly', () => {
    expect(wilsonInterval({ taken: 0, telling: 7 }).low).toBe(0);
    expect(wilsonInterval({ taken: 7, telling: 7 }).high).toBe(1);
  });

  it('of nothing may be anything, and is not said below six', () => {
    expect(wilsonInterval({ taken: 0, telling: 0 })).toEqual({ share: 0, low: 0, high: 1 });
    expect(bandOf({ taken: 5, telling: 5 })).toBeUndefined();
    expect(bandOf({ taken: 3, telling: 6 })).toEqual(wilsonInterval({ taken: 3, telling: 6 }));
  });

  it('of several runs is that of all their chances', () => {
    expect(poolChances([])).toEqual({ taken: 0, telling: 0 });
    expect(
      poolChances([
        { taken: 1, telling: 4 },
        { taken: 2, telling: 3 },
      ]),
    ).toEqual({ taken: 3, telling: 7 });
  });
});

it('a digest is up to date while rule, decisions and ending are what the list says', () => {
  const digest = aDigest({ decisions: 5, endedAt: null });
  expect(upToDate(digest, { decisions: 5, end: undefined })).toBe(true);
  expect(upToDate(digest, { decisions: 6, end: undefined })).toBe(false);
  expect(upToDate(digest, { decisions: 5, end: { at: 'x' } })).toBe(false);
  expect(upToDate({ ...digest, rule: undefined }, { decisions: 5, end: undefined })).toBe(false);
  expect(upToDate({ ...digest, endedAt: 'x' }, { decisions: 5, end: { at: 'x' } })).toBe(true);
});
