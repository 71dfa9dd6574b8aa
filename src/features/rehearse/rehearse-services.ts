import type { Services } from '../../ports/services.ts';

/** What trying a line aloud needs of the app. */
export type RehearseServices = Pick<Services, 'aloud'>;
