import type { Services } from '../../ports/services.ts';

/** What practising needs of the app. */
export type PracticeServices = Pick<Services, 'practice' | 'scenarios' | 'now' | 'newId' | 'newSeed'>;
