import { bundledLessons } from '../adapters/bundled/lesson-source.ts';
import type { ClassServices } from '../features/class/class-services.ts';
import { composeLessons } from './class-lessons.ts';
import { composeClassRooms } from './class-rooms.ts';
import { composeOnce } from './compose-once.ts';

/** What a class needs of the app. */
export const classServices = composeOnce((services): ClassServices => {
  const lessons = composeLessons(services, bundledLessons);
  const classes = composeClassRooms(services, lessons);
  return { scenarios: services.scenarios, classes, lessons };
});
