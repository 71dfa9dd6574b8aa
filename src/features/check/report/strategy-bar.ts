import type { StrategyResult } from '../../../core/check/simulate.ts';
import { STRATEGY_BARS } from '../../../core/check/strategy-findings.ts';

export interface StrategyBar {
  /** What a shipped scenario asks of this trainee, in words; undefined where it asks nothing. */
  readonly words: string | undefined;
  readonly met: boolean;
}

/** The bar a simulated trainee's expected score is held against. */
export function strategyBar({ name, kind, expected }: StrategyResult, random: number): StrategyBar {
  if (name === 'expert')
    return { words: `≥ ${STRATEGY_BARS.expertAtLeast}`, met: expected >= STRATEGY_BARS.expertAtLeast };
  if (name === 'listen-then-solve')
    return {
      words: `≥ ${STRATEGY_BARS.listenThenSolveAtLeast}`,
      met: expected >= STRATEGY_BARS.listenThenSolveAtLeast,
    };
  if (kind === 'content')
    return {
      words: `≤ ${STRATEGY_BARS.contentShortcutAtMost}`,
      met: expected <= STRATEGY_BARS.contentShortcutAtMost,
    };
  if (kind === 'expert') return { words: undefined, met: true };
  const near = expected - random <= STRATEGY_BARS.blindAboveRandom;
  return {
    words: `≤ ${STRATEGY_BARS.blindAtMost}，比“随便点”多不过 ${STRATEGY_BARS.blindAboveRandom}`,
    met: near && expected <= STRATEGY_BARS.blindAtMost,
  };
}
