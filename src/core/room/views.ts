import type { Phase } from './course.ts';
import type { Mark, Reason, RoomOption, Round } from './room-event.ts';
import type { Role } from './role.ts';
import type { Proposal, Shift } from './tally.ts';

// What crosses a wire or stands in a window: plain JSON, for one role. The scene itself (who stands where, what is
// said) is a view of the session and goes beside it.

export interface OptionView extends RoomOption {
  /** Once revealed: one of the best there are. */
  readonly best?: boolean;
  /** Once revealed: why. */
  readonly why?: string;
}

/** What is public of a question. */
export interface QuestionView {
  readonly question: number;
  readonly options: readonly OptionView[];
  /** Milliseconds since 1970 by the keeper's clock; undefined where no vote is running or it has no end. */
  readonly until: number | undefined;
  readonly revealed: boolean;
  /** Once revealed: how many chose each, in the order of the options, round by round. */
  readonly counts: Readonly<Partial<Record<Round, readonly number[]>>> | undefined;
  readonly shift: Shift | undefined;
}

interface Common {
  readonly room: string;
  readonly phase: Phase;
  /** 记名. */
  readonly named: boolean;
}

interface Counted extends Common {
  /** Of all seats, those connected. */
  readonly here: number;
}

/** 大屏: what everybody in the room sees. */
export interface ScreenView extends Counted {
  readonly role: 'screen';
  /** How many have voted in the round that is running: how many, not what. */
  readonly voted: number;
  readonly question: QuestionView | undefined;
}

/** A voter's phone. */
export interface SeatView extends Common {
  readonly role: 'seat';
  readonly me: string;
  readonly question: QuestionView | undefined;
  /** One's own votes on the question in hand. */
  readonly votes: Readonly<Partial<Record<Round, Mark | undefined>>>;
  readonly reason: Reason | undefined;
  readonly ready: boolean;
  /** Names of those to talk to; empty outside the talk. */
  readonly partners: readonly string[];
}

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly ready: boolean;
  /** Has voted in the round that is running; what, only in a lesson announced 记名. */
  readonly voted: boolean;
  readonly votes: Readonly<Partial<Record<Round, Mark | undefined>>> | undefined;
}

export interface DeskOption extends RoomOption {
  readonly grade: number;
  readonly best: boolean;
  readonly acts: readonly string[];
  readonly why: string;
}

/** 讲台: all there is, but who chose what, unless the lesson was announced 记名. */
export interface DeskView extends Counted {
  readonly role: 'desk';
  readonly members: readonly MemberView[];
  readonly question:
    | {
        readonly question: number;
        readonly node: string;
        readonly options: readonly DeskOption[];
        readonly until: number | undefined;
        readonly revealed: boolean;
        readonly counts: Readonly<Record<Round, readonly number[]>>;
        /** How many gave each reason. */
        readonly reasons: Readonly<Record<Reason, number>>;
        readonly shift: Shift | undefined;
        /** After a first vote that is closed and somebody voted in. */
        readonly proposal: Proposal | undefined;
        readonly groups: readonly (readonly string[])[];
      }
    | undefined;
}

/** 遥控: who steers from between the desks. */
export interface RemoteView extends Counted {
  readonly role: 'remote';
  readonly question: number | undefined;
  readonly until: number | undefined;
  /** Names of those whose phones have not got the question, or who have not voted yet. */
  readonly missing: readonly string[];
  readonly proposal: Proposal | undefined;
}

/** A veteran in the back row sees what the room sees. */
export interface ObserverView extends Counted {
  readonly role: 'observer';
  readonly question: QuestionView | undefined;
}

export type RoomView = ScreenView | SeatView | DeskView | RemoteView | ObserverView;
export type ViewOf<R extends Role> = Extract<RoomView, { readonly role: R }>;
