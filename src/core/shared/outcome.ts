/** How an answer did. `near` is right in kind and off in time or measure. */
export const OUTCOMES = ['missed', 'near', 'right'] as const;
export type Outcome = (typeof OUTCOMES)[number];
