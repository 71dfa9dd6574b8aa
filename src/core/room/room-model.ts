import type { Course } from './course.ts';
import type { Way } from './way.ts';
import type { Peopled } from './kind.ts';
import type { Mark, Question, Reason, Round } from './room-event.ts';
import type { RunSoFar } from './run-body.ts';

/** One question as far as it has come. */
export interface Asked extends Question {
  /** Members whose phones have what it needs. */
  readonly ready: ReadonlySet<string>;
  /** The last tap of each before the vote was closed. */
  readonly votes: Readonly<Record<Round, ReadonlyMap<string, Mark>>>;
  /** Hands counted in place of votes, in the order of the options. */
  readonly hands: Readonly<Partial<Record<Round, readonly number[]>>>;
  readonly reasons: ReadonlyMap<string, Reason>;
  /** Who talks to whom. */
  readonly groups: readonly (readonly string[])[];
  /** When the vote now running closes by itself. */
  readonly until: number | undefined;
  readonly revealed: boolean;
  /** What veterans think each option is worth, 0–3, rater by rater. */
  readonly ratings: ReadonlyMap<string, Readonly<Partial<Record<Mark, number>>>>;
}

/** A seat's own run, where each plays alone. */
export interface SeatPlay extends RunSoFar {
  /** When it began, milliseconds since 1970, by the keeper's clock. */
  readonly began: number;
  /** When it last chose, or else began. */
  readonly since: number;
}

/** How a class stands. */
export interface RoomState extends Peopled {
  readonly room: string;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly named: boolean;
  readonly course: Course;
  /** Every question so far; the last is the one in hand. */
  readonly questions: readonly Asked[];
  readonly way: Way;
  /** The run the class plays: what was chosen, branch by branch. */
  readonly run: RunSoFar;
  /** By member. */
  readonly plays: ReadonlyMap<string, SeatPlay>;
}

/** The question in hand; none while the scene goes on. */
export const questionNow = ({ questions, course }: RoomState): Asked | undefined =>
  course.value === 'lobby' || course.value === 'scene' ? undefined : questions.at(-1);
