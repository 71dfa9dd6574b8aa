import type { Services } from '../../ports/services.ts';

/** What the page of styles needs of the app. */
export type StyleServices = Pick<Services, 'scenarios' | 'settings' | 'sound'>;
