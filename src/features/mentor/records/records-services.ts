import type { MentorSource } from '../../../ports/mentor-source.ts';
import type { Services } from '../../../ports/services.ts';

/** What the pages of records need of the app. */
export interface RecordsServices
  extends Pick<Services, 'mentor' | 'profiles' | 'scenarios' | 'versions' | 'archive' | 'now' | 'newId'> {
  readonly source: MentorSource;
}
