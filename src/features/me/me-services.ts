import type { Services } from '../../ports/services.ts';

/** What the page about oneself needs of the app. */
export type MeServices = Pick<Services, 'profiles' | 'archive' | 'scenarios' | 'now'>;
