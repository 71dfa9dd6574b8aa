import { bundledMentor } from '../adapters/bundled/mentor-source.ts';
import type { RecordsServices } from '../features/mentor/records/records-services.ts';
import type { RecordLinks } from '../features/mentor/records/views.ts';
import { composeOnce } from './compose-once.ts';
import { href, paths } from './paths.ts';

/** What the pages of records need of the app. */
export const recordsServices = composeOnce(
  (services): RecordsServices => ({ ...services, source: bundledMentor }),
);

export const recordLinks: RecordLinks = {
  to: (view, id) => href(paths.mentorRecords(view, id)),
  begin: href(paths.mentor()),
};
