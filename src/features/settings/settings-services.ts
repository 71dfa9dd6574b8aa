import type { Services } from '../../ports/services.ts';

/** What the settings, beside where they are kept, need of the app. */
export type SettingsServices = Pick<Services, 'sound' | 'aloud'>;
