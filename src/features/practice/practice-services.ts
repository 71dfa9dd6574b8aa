import type { PracticeSource } from '../../ports/practice-source.ts';
import type { Services } from '../../ports/services.ts';

/** What practising needs of the app. */
export interface PracticeServices
  extends Pick<Services, 'practice' | 'scenarios' | 'now' | 'newId' | 'newSeed'> {
  readonly source: PracticeSource;
}
