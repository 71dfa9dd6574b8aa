import { describe, expect, it } from 'vitest';
import { attackSet } from '../../../../src/core/check/attackers/attack.ts';
import { lookOf, lookSeverity, pooledFindings } from '../../../../src/core/check/attackers/look-findings.ts';
import { pool } from '../../../../src/core/check/attackers/pool.ts';
import type { TrialSet } from '../../../../src/core/check/attackers/trial.ts';
import { seededSet } from './make-trials.ts';

const togetherOf = (sets: readonly TrialSet[]) =>
  pooledFindings(pool(sets.map((set) => attackSet(set, sets))));

describe('one set', () => {
  it('look-betrays: names the rule, the decisions and the options', () => {
    const set = seededSet('planted', 12, 1, true);
    const [finding, ...more] = lookOf(set, 3);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'look-betrays', severity: 'error' });
    expect(finding?.message).toContain('句数最多的');
    for (const { id, offers } of set.trials.slice(0, 1))
      expect(finding?.message).toMatch(
        new RegExp(`${id}（${offers[0]?.options.find(({ best }) => best)?.id}）`),
      );
  });

  it('is an error below .03 shared among the sets, a warning below .05, and nothing above', () => {
    expect([0.0099, 0.01, 0.0499, 0.05].map((p) => lookSeverity(p, 3))).toEqual([
      'error',
      'warning',
      'warning',
      undefined,
    ]);
    expect([0.0299, 0.03].map((p) => lookSeverity(p, 1))).toEqual(['error', 'warning']);
  });

  it('of random keys tells nothing', () => {
    expect(lookOf(seededSet('random', 12, 3, false), 1)).toEqual([]);
  });

  it('with nothing to guess has nothing to tell', () => {
    expect(lookOf({ id: 'none', title: 'none', trials: [] }, 1)).toEqual([]);
  });
});

describe('all sets together', () => {
  it('look-pooled, look-learnt: one look all over, which a model learns from the others', () => {
    const issues = togetherOf([1, 2, 3].map((seed) => seededSet(`p${seed}`, 20, seed, true)));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['look-pooled', 'look-learnt']));
    for (const { severity, message } of issues) {
      expect(severity).toBe('error');
      expect(message).toMatch(/p[123]\.d\d+（[a-d]/);
    }
    expect(issues[0]?.message).toContain('句数最多的');
  });

  it('random keys pass', () => {
    const failed = Array.from({ length: 5 }, (_, round) =>
      togetherOf([1, 2, 3].map((seed) => seededSet(`r${seed}`, 20, round * 10 + seed, false))),
    ).filter((issues) => issues.length > 0);
    // 95 in 100 pass: two failures of five happen once in fifty.
    expect(failed.length).toBeLessThan(2);
  });

  it('nothing is nothing', () => {
    expect(pooledFindings(pool([]))).toEqual([]);
  });
});
