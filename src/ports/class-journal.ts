import type { LessonPlan } from '../core/room/lesson-plan.ts';
import type { RoomEvent } from '../core/room/room-event.ts';
import type { OpenedRoom, RoomJournals } from './room-journals.ts';

/** A class as it was opened on the instructor's own machine. `key` lets the window in that shows the big screen. */
export interface OpenedClass extends OpenedRoom {
  readonly plan: LessonPlan | undefined;
  readonly named: boolean;
  readonly seed: number;
}

export type ClassJournal = RoomJournals<OpenedClass, RoomEvent>;
