import type { Services } from '../../ports/services.ts';

/** What the library needs of the app. */
export type LibraryServices = Pick<Services, 'scenarios' | 'runs' | 'versions' | 'settings' | 'now'>;
