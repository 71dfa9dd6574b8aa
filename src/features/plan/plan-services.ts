import type { PracticeSource } from '../../ports/practice-source.ts';
import type { Services } from '../../ports/services.ts';

/** Where what somebody has done is kept. */
export type HistoryServices = Pick<Services, 'runs' | 'practice' | 'now'>;

/** What today's plan needs of the app. */
export interface PlanServices extends HistoryServices, Pick<Services, 'profiles' | 'mentor'> {
  readonly source: PracticeSource;
}

/** What the way into the next talk needs of the app. */
export type NextServices = HistoryServices & Pick<Services, 'profiles' | 'scenarios'>;
