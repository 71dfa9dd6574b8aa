import type { BeatSource } from '../../ports/beat-source.ts';
import type { Services } from '../../ports/services.ts';

/** What the beat needs of the app. */
export type BeatServices = Pick<Services, 'scenarios' | 'runs' | 'profiles' | 'now'> & {
  readonly beat: BeatSource;
};
