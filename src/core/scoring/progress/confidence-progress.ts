import type { RunDigest } from '../digest.ts';
import { type Band, bandOf } from '../uncertainty.ts';

export interface ConfidenceLevel {
  /** 1 unsure · 2 fairly sure · 3 sure. */
  readonly level: 1 | 2 | 3;
  /** Times the best on offer was said, of `asked`. */
  readonly best: number;
  readonly asked: number;
  /** Undefined below six answers. */
  readonly band: Band | undefined;
}

export interface ConfidenceProgress {
  /** Sure first. */
  readonly levels: readonly ConfidenceLevel[];
  /** Whether being sure went with being right: only where the bands of 3 and 1 stand apart, else `unclear`. */
  readonly tells: 'yes' | 'reversed' | 'unclear';
}

function levelOf(counted: readonly RunDigest[], level: 1 | 2 | 3): ConfidenceLevel {
  let best = 0;
  let asked = 0;
  for (const { confidence } of counted) {
    const tally = confidence[level - 1];
    best += tally?.[0] ?? 0;
    asked += tally?.[1] ?? 0;
  }
  return { level, best, asked, band: bandOf({ taken: best, telling: asked }) };
}

function compare(sure: Band | undefined, unsure: Band | undefined): ConfidenceProgress['tells'] {
  if (!sure || !unsure) return 'unclear';
  if (sure.low > unsure.high) return 'yes';
  return sure.high < unsure.low ? 'reversed' : 'unclear';
}

/** Calibration: how often the words were the best on offer when one was sure, and when one was not. */
export function confidenceProgress(counted: readonly RunDigest[]): ConfidenceProgress {
  const levels = ([3, 2, 1] as const).map((level) => levelOf(counted, level));
  return { levels, tells: compare(levels[0]?.band, levels[2]?.band) };
}
