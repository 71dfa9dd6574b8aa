/**
 * Version of the rule by which dimensions are judged. A trend never mixes two: what was worked out under another
 * rule is worked out again.
 *
 * 1: a chance was taken by reaching the highest value on offer, whatever its grade.
 * 2: the target is what the highest-graded options show (`core/engine/dimension-chance.ts`).
 */
export const SCORING_RULE = 2;
