import type { Beat } from '../core/beat/beat-schema.ts';

/** Where the people of the scenarios live, and what they have complained of. Rejects when it cannot be fetched. */
export type BeatSource = () => Promise<Beat>;
