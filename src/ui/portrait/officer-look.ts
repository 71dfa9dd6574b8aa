import type { LookWords } from './look.ts';

/** The trainee, wherever they are seen. */
export const OFFICER_LOOK: LookWords = { hair: 'crew', clothes: 'uniform', color: 'navy', hat: 'service' };

export const OFFICER_AGE = 26;
