import type { PracticeSource } from '../../ports/practice-source.ts';
import type { Services } from '../../ports/services.ts';

/** What today's plan needs of the app. */
export interface PlanServices
  extends Pick<Services, 'runs' | 'practice' | 'profiles' | 'scenarios' | 'mentor' | 'now'> {
  readonly source: PracticeSource;
}
