import type { Services } from '../../ports/services.ts';

/** What the gates before answers need of the app. */
export type CornerServices = Pick<Services, 'runs' | 'scenarios'>;
