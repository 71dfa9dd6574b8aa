import type { Outcome } from '../shared/outcome.ts';

/**
 * A grade as a drill speaks of it: the highest on offer is right; one step below the very best, or a
 * near-miss, is near; the rest are missed.
 *
 * @param grade 0–3
 * @param top the highest grade on offer
 */
export function gradeOutcome(grade: number, top: number, nearMiss: boolean): Outcome {
  if (grade === top) return 'right';
  return nearMiss || grade === 2 ? 'near' : 'missed';
}
