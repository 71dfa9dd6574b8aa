import { describe, expect, it } from 'vitest';
import {
  type AgreementReport,
  agreementReport,
  type Banded,
  COEFFICIENTS,
  type ShownAgreement,
} from '../../../src/core/agreement/agreement-report.ts';
import type { ClusteredRatings } from '../../../src/core/agreement/cluster-bootstrap.ts';
import { ENOUGH, howMany } from '../../../src/core/agreement/enough.ts';
import { OF_OPTIONS, agreementWords, OF_RUNS, readingOf } from '../../../src/core/agreement/in-words.ts';

const FORM = [1, 2, 3, 4, 5];
const PLAN = { seed: 3, draws: 200 };

/** `runs` runs of `trainees` trainees in turn, rated by two; every third run one step apart. */
const rated = (runs: number, trainees: number): ClusteredRatings[] =>
  Array.from({ length: runs }, (_, run) => {
    const first = 1 + ((run * 7) % 4);
    return { cluster: `t${run % trainees}`, ratings: [first, run % 3 === 0 ? first + 1 : first] };
  });

function shown(report: AgreementReport): ShownAgreement {
  if (report.kind !== 'shown') throw new Error(report.kind);
  return report;
}

describe('what may be shown of agreement', () => {
  it.each([
    [29, 6, 'not-enough'],
    [30, 5, 'not-enough'],
    [30, 6, 'shown'],
    [0, 1, 'not-enough'],
  ] as const)('%d runs of %d trainees: %s', (runs, trainees, kind) => {
    const report = agreementReport(rated(runs, trainees), FORM, PLAN);
    expect(report).toMatchObject({ kind, rated: runs, clusters: Math.min(runs, trainees) });
    if (kind === 'not-enough') expect(Object.keys(report)).toEqual(['kind', 'rated', 'clusters']);
  });

  it('counts runs with two ratings only, and the trainees of those', () => {
    const single: ClusteredRatings[] = rated(40, 8).map((run, index) =>
      index < 29 ? run : { cluster: `other${index}`, ratings: [3, undefined] },
    );
    expect(howMany(single)).toEqual({ rated: 29, clusters: 8 });
    expect(agreementReport(single, FORM, PLAN).kind).toBe('not-enough');
  });

  it('gives every coefficient with a band, and leaves single ratings out of all of them', () => {
    const runs = rated(30, 6);
    const report = shown(agreementReport(runs, FORM, PLAN));
    for (const name of COEFFICIENTS) {
      const { coefficient, band } = report[name];
      expect(coefficient).toMatchObject({ ok: true, value: { used: 30, leftOut: 0 } });
      expect(band?.ok).toBe(true);
    }
    expect(report.raw.coefficient).toMatchObject({ value: { value: 2 / 3 } });
    const lone: ClusteredRatings = { cluster: 't0', ratings: [undefined, 5] };
    expect(agreementReport([...runs, lone], FORM, PLAN)).toEqual(report);
  });

  it('has no kappa of three raters, and the rest all the same', () => {
    const three = rated(30, 6).map(({ cluster, ratings }) => ({ cluster, ratings: [...ratings, 3] }));
    const { kappa, raw, ac2, icc } = shown(agreementReport(three, FORM, PLAN));
    expect(kappa).toEqual({
      coefficient: { ok: false, error: { why: 'not-two-raters', used: 0, leftOut: 30 } },
      band: undefined,
    });
    for (const { coefficient } of [raw, ac2, icc]) expect(coefficient.ok).toBe(true);
  });
});

describe('agreement in plain words', () => {
  const words = (report: AgreementReport): string[] => agreementWords(report, OF_RUNS);

  it('says that it is not enough, with what there is and what it takes', () => {
    expect(words(agreementReport(rated(12, 4), FORM, PLAN))).toEqual([
      '还不够：要有 30 场两个人以上评过、至少 6 位学员，现在 12 场、4 位学员',
    ]);
    expect(ENOUGH).toEqual({ rated: 30, clusters: 6 });
  });

  it('gives each number with its band, and says at the end what none of them says', () => {
    const lines = words(agreementReport(rated(30, 6), FORM, PLAN));
    expect(lines[0]).toBe('30 场有两个人以上评过，分属 6 位学员');
    expect(lines[1]).toMatch(/^打得一样的 67%（多半在 \d+% 到 \d+% 之间）：没扣掉碰巧，不能单看$/);
    expect(lines[2]).toMatch(/^扣掉碰巧（κ） 0\.\d\d（多半在 -?\d\.\d\d 到 \d\.\d\d 之间）：/);
    expect(lines[4]).toContain('一个人打分，常见的是 0.16–0.35');
    expect(lines.at(-1)).toBe('这些数只说这几个人评得像不像，不说评得对不对');
    expect(lines.join('')).not.toMatch(/优秀|可靠|很高|完全/);
  });

  it('says of options what an ICC of options is, and not what one of trainees usually is', () => {
    const text = agreementWords(agreementReport(rated(30, 6), FORM, PLAN), OF_OPTIONS).join('');
    expect(text).toContain('选项本来就写得有好有坏');
    expect(text).toContain('30 句有两个人以上评过，分属 6 个抉择点');
    expect(text).not.toContain('0.16');
  });

  it.each([
    [-0.2, 'chance'],
    [0, 'chance'],
    [0.01, 'some'],
    [0.39, 'some'],
    [0.4, 'fair'],
    [0.59, 'fair'],
    [0.6, 'close'],
    [1, 'close'],
  ] as const)('reads the lower end of the band, not the number: %d is %s', (low, reading) => {
    const band = { ok: true, value: { low, high: 1, draws: 200, undefinedDraws: 0 } } as const;
    expect(readingOf(band, 0.5)).toBe(reading);
  });

  /** A report with one coefficient as given. */
  const withAc2 = (ac2: Banded): string[] =>
    agreementWords({ ...shown(agreementReport(rated(30, 6), FORM, PLAN)), ac2 }, OF_RUNS);

  it('says nothing of a number without a band, and how many runs it leaves out', () => {
    expect(readingOf(undefined, 0.5)).toBe('unsure');
    const coefficient = { ok: true, value: { value: 0.9, used: 28, leftOut: 2 } } as const;
    expect(withAc2({ coefficient, band: { ok: false, error: 'often-undefined' } })[3]).toBe(
      '扣掉碰巧（AC2） 0.90：说不准上下，先别下结论；有 2 场没评全，没算进去',
    );
  });

  it('does not write a number a hair below nothing with a minus', () => {
    const coefficient = { ok: true, value: { value: -0.001, used: 30, leftOut: 0 } } as const;
    expect(withAc2({ coefficient, band: undefined })[3]).toMatch(/^扣掉碰巧（AC2） 0\.00：/);
  });

  it('says why there is no number', () => {
    const alike = rated(30, 6).map(({ cluster }) => ({ cluster, ratings: [3, 3] }));
    const lines = words(agreementReport(alike, FORM, PLAN));
    expect(lines).toContain('扣掉碰巧（κ）：全评成一样，算不出');
    expect(lines).toContain('换个人评高低还一样（ICC）：评得没有高低，算不出');
    expect(lines).toContain('扣掉碰巧（AC2） 1.00（多半在 1.00 到 1.00 之间）：几乎都打在同一档，只能参考');
    expect(lines).toContain('100% 的分打在同一档：κ 会偏低，AC2 会偏高');
  });

  it('gives no reading where four ratings in five are alike, however steady the number', () => {
    const lopsided = (same: number): boolean => {
      const runs = Array.from({ length: 30 }, (_, run) => ({
        cluster: `t${run % 6}`,
        ratings: run < same ? [5, 5] : [1, 1],
      }));
      const lines = words(agreementReport(runs, FORM, PLAN));
      const told = lines.some((line) => line.includes('的分打在同一档'));
      expect(lines[3]?.includes('只能参考')).toBe(told);
      expect(lines[3]?.includes('看法')).toBe(!told);
      return told;
    };
    expect([lopsided(23), lopsided(24)]).toEqual([false, true]);
  });
});
