import { bundledLessons } from '../adapters/bundled/lesson-source.ts';
import type { ClassServices } from '../features/class/class-services.ts';
import type { Services } from '../ports/services.ts';
import { composeLessons } from './class-lessons.ts';
import { composeClassRooms } from './class-rooms.ts';

let composed: { readonly of: Services; readonly services: ClassServices } | undefined;

/** What a class needs of the app; the same for as long as the page stands. */
export function classServices(services: Services): ClassServices {
  if (composed?.of !== services) {
    const lessons = composeLessons(services, bundledLessons);
    const classes = composeClassRooms(services, lessons);
    composed = { of: services, services: { scenarios: services.scenarios, classes, lessons } };
  }
  return composed.services;
}
