import type { TranscriptEvent } from '../play/transcript.ts';
import type { Course } from './course.ts';
import type { Mark, Question, Reason, Role, Round } from './room-event.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Connected, as far as the keeper knows. */
  readonly here: boolean;
  /** Place in the order of joining. */
  readonly joined: number;
}

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
}

export interface RoomState {
  readonly room: string;
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly named: boolean;
  readonly course: Course;
  /** Those taken out are gone from it. */
  readonly members: ReadonlyMap<string, Member>;
  /** Who was taken out does not come back under the same id. */
  readonly removed: ReadonlySet<string>;
  /** Every question so far; the last is the one in hand. */
  readonly questions: readonly Asked[];
  /** The run the class plays: what was chosen, branch by branch. */
  readonly run: readonly TranscriptEvent[];
  /** The order the next event will get. */
  readonly next: number;
}

export const questionNow = ({ questions }: RoomState): Asked | undefined => questions.at(-1);
