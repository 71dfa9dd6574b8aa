import type { Band, NoBandReason } from './cluster-bootstrap.ts';
import type { AgreementReport, Banded, CoefficientName, ShownAgreement } from './agreement-report.ts';
import { COEFFICIENTS } from './agreement-report.ts';
import type { NoEstimateReason } from './coefficient.ts';
import { ENOUGH } from './enough.ts';
import type { Result } from '../shared/result.ts';

/** How what is rated, and what it belongs to, are counted. */
export interface Units {
  readonly thing: string;
  readonly cluster: string;
}

export const RUN_UNITS: Units = { thing: '场', cluster: '位学员' };
export const OPTION_UNITS: Units = { thing: '句', cluster: '个抉择点' };

/** The ICC a single rater of a talk usually has: no failing of anybody's, and no proof. An expectation of the design. */
export const USUAL_SINGLE_RATER = { low: 0.16, high: 0.35 } as const;

/** From this share of one category on, chance-corrected numbers say little. */
export const LOPSIDED = 0.8;

/**
 * What a number allows to say. It is read off the lower end of its band, never off the number itself, and there is no word
 * for "good": benchmarks for kappa are conventions (J. R. Landis & G. G. Koch, Biometrics 33 (1977) 159–174), and Gwet
 * (2014, chapter 6) reads them with the error of the number. `chance` up to 0, `some` below 0.4, `fair` below 0.6, `close`.
 */
export type Reading = 'unsure' | 'chance' | 'some' | 'fair' | 'close';

export function readingOf(band: Result<Band, NoBandReason> | undefined): Reading {
  if (!band?.ok) return 'unsure';
  const { low } = band.value;
  if (low <= 0) return 'chance';
  if (low < 0.4) return 'some';
  return low < 0.6 ? 'fair' : 'close';
}

const READINGS: Readonly<Record<Reading, string>> = {
  unsure: '算不出区间，先别下结论',
  chance: '还分不清是看法一致，还是碰巧',
  some: '看法有些一致，一个人的分还不能定事',
  fair: '看法大体一致，要紧的事仍要两个人看',
  close: '看法比较一致，要紧的事仍要两个人看',
};

const NAMES: Readonly<Record<CoefficientName, string>> = {
  raw: '打得一样的',
  kappa: '扣掉碰巧（κ）',
  ac2: '扣掉碰巧（AC2）',
  icc: '换个人评高低还一样（ICC）',
};

const NO_ESTIMATE: Readonly<Record<NoEstimateReason, string>> = {
  'nothing-paired': '没有够数的几个人都评过，算不出',
  'not-two-raters': '只能比两个人，这里不算',
  'one-category': '全评成一样，算不出',
  'no-spread': '评得没有高低，算不出',
};

const share = (value: number): string => `${Math.round(100 * value)}%`;
// Rounded before it is written, so that a hair below nothing does not read “-0.00”.
const number = (value: number): string => (Math.round(100 * value) / 100 + 0).toFixed(2);

function readingWords(name: CoefficientName, band: Banded['band']): string {
  if (name === 'raw') return '没扣掉碰巧，不能单看';
  const reading = READINGS[readingOf(band)];
  const { low, high } = USUAL_SINGLE_RATER;
  return name === 'icc' ? `${reading}（一个人打分，常见的是 ${number(low)}–${number(high)}）` : reading;
}

/** One line for one coefficient: the number, its band, and what it allows to say. */
export function coefficientWords(name: CoefficientName, { coefficient, band }: Banded): string {
  if (!coefficient.ok) return `${NAMES[name]}：${NO_ESTIMATE[coefficient.error.why]}`;
  const write = name === 'raw' ? share : number;
  const { value, leftOut } = coefficient.value;
  const range = band?.ok ? `（95% 区间 ${write(band.value.low)}–${write(band.value.high)}）` : '';
  const missing = leftOut > 0 ? `；有 ${leftOut} 个没评全，没算进去` : '';
  return `${NAMES[name]} ${write(value)}${range}：${readingWords(name, band)}${missing}`;
}

function shownWords(report: ShownAgreement, { thing, cluster }: Units): string[] {
  return [
    `${report.rated} ${thing}有两个人以上评过，分属 ${report.clusters} ${cluster}`,
    ...COEFFICIENTS.map((name) => coefficientWords(name, report[name])),
    ...(report.commonest >= LOPSIDED
      ? [`${share(report.commonest)} 的分打在同一档：κ 会偏低，AC2 会偏高，都只能参考`]
      : []),
    '这些数只说这几个人评得像不像，不说评得对不对',
  ];
}

/** The whole of an agreement report in plain words, a line an idea. */
export function agreementWords(report: AgreementReport, units: Units): string[] {
  if (report.kind === 'shown') return shownWords(report, units);
  const { thing, cluster } = units;
  return [
    `还不够：要有 ${ENOUGH.rated} ${thing}两个人以上评过、至少 ${ENOUGH.clusters} ${cluster}，现在 ${report.rated} ${thing}、${report.clusters} ${cluster}`,
  ];
}
