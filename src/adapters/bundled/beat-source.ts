import type { BeatSource } from '../../ports/beat-source.ts';

/** `scenarios/beat.yaml`, a chunk of its own. */
export const bundledBeat: BeatSource = async () => (await import('virtual:beat')).beat;
