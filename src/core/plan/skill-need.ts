import type { SkillRecord } from './plan-types.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A skill not met for this long counts as stale as it can get. */
const STALE_DAYS = 28;

/**
 * How much a skill wants practice, 0 (fresh and strong) to 1 (weak and long not met).
 *
 * Weak: one minus the share of chances taken, drawn to one half while there is little evidence (two chances
 * imagined, one of them taken), so that a skill never seen stands between a weak and a strong one. Stale: days since it was
 * last met, up to four weeks; never met is as stale as can be. Weakness weighs two thirds.
 *
 * @param now milliseconds since the epoch
 * @source weighting ours. The imagined chances are Laplace's rule of succession.
 */
export function skillNeed({ chances: [taken, telling], lastAt }: SkillRecord, now: number): number {
  const weak = 1 - (taken + 1) / (telling + 2);
  const days = lastAt === undefined ? STALE_DAYS : Math.max(0, now - lastAt) / DAY;
  return (2 * weak + Math.min(1, days / STALE_DAYS)) / 3;
}
