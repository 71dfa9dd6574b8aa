import type { Services } from '../../ports/services.ts';

/** What the list of promises needs of the app. */
export type ReturnsServices = Pick<Services, 'scenarios' | 'runs' | 'profiles' | 'now'>;
