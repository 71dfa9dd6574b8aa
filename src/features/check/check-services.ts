import type { Services } from '../../ports/services.ts';

/** What a check needs of the app. */
export type CheckServices = Pick<Services, 'scenarios' | 'versions' | 'settings' | 'now'>;
