import type { Services } from '../../ports/services.ts';

/** What the page of progress needs of the app. */
export type ProgressServices = Pick<Services, 'scenarios' | 'runs' | 'now'>;
