/** Where somebody looks: at the officer, past them, or at them and away again and again. */
export const GAZES = ['here', 'aside', 'glancing'] as const;
export type Gaze = (typeof GAZES)[number];
