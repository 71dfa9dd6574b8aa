import type { DecisionScore } from './decision-score.ts';

export interface ProcessScore {
  /** Σ (grade − lowest on offer). */
  readonly earned: number;
  /** Σ (highest − lowest on offer). */
  readonly available: number;
  /** Decisions whose options differed. */
  readonly counted: number;
  /** 0–100; null when no decision counted. */
  readonly score: number | null;
}

/**
 * The process score (内考): Σ earned ÷ Σ available × 100 over the decisions met. Decisions whose options do
 * not differ are not counted.
 *
 * @source domain handbook §6: a random clicker lands near 40–50 on any path, an expert at 100
 */
export function processScore(
  decisions: readonly Pick<DecisionScore, 'earned' | 'available'>[],
): ProcessScore {
  const counted = decisions.filter(({ available }) => available > 0);
  const earned = counted.reduce((sum, decision) => sum + decision.earned, 0);
  const available = counted.reduce((sum, decision) => sum + decision.available, 0);
  return {
    earned,
    available,
    counted: counted.length,
    score: available === 0 ? null : (100 * earned) / available,
  };
}
