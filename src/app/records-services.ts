import { bundledMentor } from '../adapters/bundled/mentor-source.ts';
import type { RecordsServices } from '../features/mentor/records/records-services.ts';
import type { RecordLinks } from '../features/mentor/records/views.ts';
import type { Services } from '../ports/services.ts';
import { href, paths } from './paths.ts';

let composed: { readonly of: Services; readonly services: RecordsServices } | undefined;

/** What the pages of records need of the app; the same for as long as the page stands. */
export function recordsServices(services: Services): RecordsServices {
  if (composed?.of !== services)
    composed = { of: services, services: { ...services, source: bundledMentor } };
  return composed.services;
}

export const recordLinks: RecordLinks = {
  to: (view, id) => href(paths.mentorRecords(view, id)),
  begin: href(paths.mentor()),
};
