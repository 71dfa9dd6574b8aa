import type { Ending } from '../scenario/schema.ts';

/**
 * The outcome (外评 side of the score): the ending's worth ÷ 4 × 100. Worth is what the officer did and left
 * behind: nothing a citizen lawfully does (refusing, petitioning onward, suing, filming) enters here.
 *
 * @returns 0, 25, 50, 75 or 100
 * @source domain handbook §6, "Outcome"
 */
export const outcomeOf = (ending: Pick<Ending, 'worth'>): number => (100 * ending.worth) / 4;
