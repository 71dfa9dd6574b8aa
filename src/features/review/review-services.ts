import type { Services } from '../../ports/services.ts';

/** What a review and the expert's talk need of the app. */
export type ReviewServices = Pick<Services, 'scenarios' | 'runs' | 'profiles' | 'practice' | 'newId' | 'now'>;
