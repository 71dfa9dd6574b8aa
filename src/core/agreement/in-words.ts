import {
  type AgreementReport,
  type Banded,
  COEFFICIENTS,
  type CoefficientName,
  type ShownAgreement,
} from './agreement-report.ts';
import type { NoEstimateReason } from './coefficient.ts';
import { ENOUGH } from './enough.ts';

/** The ICC a single rater of a talk usually has: no failing of anybody's, and no proof. An expectation of the design. */
export const USUAL_SINGLE_RATER = { low: 0.16, high: 0.35 } as const;

const share = (value: number): string => `${Math.round(100 * value)}%`;
// Rounded before it is written, so that a hair below nothing does not read “-0.00”.
const number = (value: number): string => (Math.round(100 * value) / 100 + 0).toFixed(2);

/** How one kind of thing is spoken of. */
export interface Wording {
  /** How what is rated, and what it belongs to, are counted. */
  readonly thing: string;
  readonly cluster: string;
  /** What stands beside every ICC, so that it is not read as more than it is. */
  readonly icc: string;
}

export const OF_RUNS: Wording = {
  thing: '场',
  cluster: '位学员',
  icc: `一个人打分，常见的是 ${number(USUAL_SINGLE_RATER.low)}–${number(USUAL_SINGLE_RATER.high)}`,
};

/** Options are written to differ, which trainees are not. */
export const OF_OPTIONS: Wording = {
  thing: '句',
  cluster: '个抉择点',
  icc: '选项本来就写得有好有坏，这个数容易偏高',
};

/** From this share of ratings in one category on, kappa falls and AC2 rises whoever rates: neither allows a word. */
const LOPSIDED = 0.8;

/**
 * What a number allows to say. It is read off the lower end of its band, never off the number itself, and there is no word
 * for "good": benchmarks for kappa are conventions (J. R. Landis & G. G. Koch, Biometrics 33 (1977) 159–174), and Gwet
 * (2014) reads them with the error of the number. `chance` up to 0, `some` below 0.4, `fair` below 0.6, `close`.
 */
export type Reading = 'lopsided' | 'unsure' | 'chance' | 'some' | 'fair' | 'close';

/** @param commonest share of all ratings in the category given most, 0–1 */
export function readingOf(band: Banded['band'], commonest: number): Reading {
  if (commonest >= LOPSIDED) return 'lopsided';
  if (!band?.ok) return 'unsure';
  const { low } = band.value;
  if (low <= 0) return 'chance';
  if (low < 0.4) return 'some';
  return low < 0.6 ? 'fair' : 'close';
}

const READINGS: Readonly<Record<Reading, string>> = {
  lopsided: '几乎都打在同一档，只能参考',
  unsure: '说不准上下，先别下结论',
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

/** One line for one coefficient: the number, its band, and what it allows to say. */
function coefficientWords(name: CoefficientName, report: ShownAgreement, wording: Wording): string {
  const { coefficient, band } = report[name];
  if (!coefficient.ok) return `${NAMES[name]}：${NO_ESTIMATE[coefficient.error.why]}`;
  const write = name === 'raw' ? share : number;
  const { value, leftOut } = coefficient.value;
  const range = band?.ok ? `（多半在 ${write(band.value.low)} 到 ${write(band.value.high)} 之间）` : '';
  const reading = name === 'raw' ? '没扣掉碰巧，不能单看' : READINGS[readingOf(band, report.commonest)];
  const beside = name === 'icc' ? `（${wording.icc}）` : '';
  const missing = leftOut > 0 ? `；有 ${leftOut} ${wording.thing}没评全，没算进去` : '';
  return `${NAMES[name]} ${write(value)}${range}：${reading}${beside}${missing}`;
}

function shownWords(report: ShownAgreement, wording: Wording): string[] {
  const { rated, clusters, commonest } = report;
  return [
    `${rated} ${wording.thing}有两个人以上评过，分属 ${clusters} ${wording.cluster}`,
    ...COEFFICIENTS.map((name) => coefficientWords(name, report, wording)),
    ...(commonest >= LOPSIDED ? [`${share(commonest)} 的分打在同一档：κ 会偏低，AC2 会偏高`] : []),
    '这些数只说这几个人评得像不像，不说评得对不对',
  ];
}

/** The whole of an agreement report in plain words, a line an idea. */
export function agreementWords(report: AgreementReport, wording: Wording): string[] {
  if (report.kind === 'shown') return shownWords(report, wording);
  const { thing, cluster } = wording;
  return [
    `还不够：要有 ${ENOUGH.rated} ${thing}两个人以上评过、至少 ${ENOUGH.clusters} ${cluster}，现在 ${report.rated} ${thing}、${report.clusters} ${cluster}`,
  ];
}
