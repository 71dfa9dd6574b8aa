import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import type { Result } from '../../core/shared/result.ts';
import type { RoomLink } from '../../ports/room-link.ts';
import type { Services } from '../../ports/services.ts';
import type { ClassRequest } from '../../session/room/class-request.ts';
import type { ClassWindow } from '../../session/room/class-view.ts';

export type ClassLink = RoomLink<ClassWindow, ClassRequest>;

/** What a class is opened with. */
export interface Opening {
  readonly scenario: string;
  /** Id of a lesson plan of that scenario; undefined: without one. */
  readonly plan: string | undefined;
  /** 记名, announced at the start. */
  readonly named: boolean;
}

/** A lesson plan as it is offered. */
export interface PlanCard {
  readonly id: string;
  /** Prepared on this machine. */
  readonly own: boolean;
  readonly title: string;
  /** Planned, in all. */
  readonly minutes: number;
  /** Decisions the class votes on. */
  readonly votes: number;
}

/** Where classes are kept: on the hub that serves this page, or, without one, in this window. */
export interface ClassRooms {
  /** Whether phones can join: the page comes from a hub. */
  readonly online: () => Promise<boolean>;
  readonly plans: (scenario: string) => Promise<readonly PlanCard[]>;
  /**
   * Opens a class, or says in a sentence why not.
   *
   * @param key of the desk; '' in a window of its own, where nobody else can get in
   */
  readonly open: (opening: Opening, key: string) => Promise<string | undefined>;
  /** The instructor's window on the class that is open; the link says where there is none. */
  readonly desk: (key: string) => ClassLink;
  /** The projector's. */
  readonly screen: (key: string) => ClassLink;
}

export interface LessonItem {
  readonly id: string;
  /** Prepared on this machine; else it came with the app. */
  readonly own: boolean;
  readonly lesson: Lesson;
}

/** Lessons to teach by. */
export interface Lessons {
  /** On a scenario: one's own first, the latest before the others. Rejects where those of the app cannot be fetched. */
  readonly list: (scenario: string) => Promise<readonly LessonItem[]>;
  /** Keeps one on this machine, in place of one's own of that id; false where it could not be stored. */
  readonly save: (lesson: Lesson, id?: string) => Promise<boolean>;
  readonly drop: (id: string) => Promise<boolean>;
  /** A lesson out of a file, or all that is wrong with it in sentences. */
  readonly read: (text: string, file: string) => Promise<Result<Lesson, readonly string[]>>;
  /** The text of a file that `read` takes. */
  readonly write: (lesson: Lesson) => Promise<string>;
}

export interface ClassServices extends Pick<Services, 'scenarios'> {
  readonly classes: ClassRooms;
  readonly lessons: Lessons;
}
