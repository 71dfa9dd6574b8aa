/** What is done at the moment: together with votes, each alone, or veterans rating every option. */
export const WAYS = ['together', 'alone', 'panel'] as const;
export type Way = (typeof WAYS)[number];
