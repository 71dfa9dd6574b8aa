import type { RunKind } from '../../core/play/run-kind.ts';
import { type Band, TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';

export const MODE_WORDS: Readonly<Record<RunKind, string>> = {
  guided: '学练',
  self: '自练',
  exam: '考核',
  led: '带教',
};

/** What an ending's worth 0–4 means. */
export const WORTH_WORDS: readonly string[] = ['落了空', '差得远', '过得去', '办成了大半', '办成了'];

/** Sureness 1–3 in the words it was asked in. */
export const CONFIDENCE_WORDS: Readonly<Record<1 | 2 | 3, string>> = {
  1: '瞎蒙的',
  2: '说不好',
  3: '拿得准',
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** 约 39%（20%–61%）: never a share without its band. */
export const bandWords = ({ share, low, high }: Band): string =>
  `约 ${percent(share)}（${percent(low)}–${percent(high)}）`;

/** Why there is no number, and what it would take. */
export const thinWords = (seen: number, unit: string): string =>
  seen === 0 ? '证据不足：还没碰上' : `证据不足：还差 ${TELLING_NEEDED - seen} ${unit}`;
