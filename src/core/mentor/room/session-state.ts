import type { Peopled } from '../../room/kind.ts';
import type { RunSoFar } from '../../room/run-body.ts';
import type { RatingDraft } from '../rating-draft.ts';
import type {
  ActMark,
  Agreement,
  DebriefAnswer,
  DebriefRating,
  DebriefStep,
  SavedRating,
  SessionAside,
  SessionNote,
  WhyQuestion,
} from '../session-parts.ts';
import { beginSession, type SessionCourse } from './session-course.ts';
import type { AsideLine, SessionOpened, WhatIf } from './session-event.ts';

/** What is played beside the run at the moment. */
export interface OpenAside {
  readonly id: string;
  readonly kind: SessionAside['kind'];
  readonly turn: number;
  readonly whatIf: WhatIf | null;
  /** What was said in it so far: ids of choices. */
  readonly choices: readonly string[];
  readonly lines: readonly AsideLine[];
  /** What the person might answer, while the trainee is to choose; empty otherwise. */
  readonly replies: readonly AsideLine[];
}

/** Everything stands still: `question` where it was stopped to ask why. */
export interface Stop {
  readonly question: string | undefined;
}

/** How a mentor's session stands. Moments are milliseconds since 1970, by the keeper's clock. */
export interface SessionState extends Peopled {
  /** Undefined before it is opened. */
  readonly opened: Omit<SessionOpened, 'type'> | undefined;
  readonly openedAt: number;
  /** When the trainee said yes. */
  readonly agreedAt: number | undefined;
  readonly declined: boolean;
  /** When anything last happened that the record tells of. */
  readonly changedAt: number;
  readonly endedAt: number | undefined;
  readonly course: SessionCourse;
  readonly run: RunSoFar & {
    /** When it last went on, or was let go on: thinking counts from then. */
    readonly since: number;
  };
  readonly runEnd: { readonly ending: string; readonly at: number } | undefined;
  readonly stop: Stop | undefined;
  readonly marks: readonly ActMark[];
  readonly notes: readonly SessionNote[];
  readonly questions: readonly WhyQuestion[];
  readonly aside: OpenAside | undefined;
  /** Those that are over and in which anything was said. */
  readonly asides: readonly SessionAside[];
  readonly draft: RatingDraft | undefined;
  readonly ratings: readonly SavedRating[];
  readonly step: DebriefStep;
  /** Since when. */
  readonly stepSince: number;
  readonly answers: readonly DebriefAnswer[];
  readonly agreement: Agreement | undefined;
  readonly debriefRating: DebriefRating | undefined;
  readonly reply: string;
  readonly repliedAt: number | undefined;
}

/** A session in which nothing has happened. */
export const EMPTY_SESSION: SessionState = {
  members: new Map(),
  removed: new Set(),
  next: 0,
  opened: undefined,
  openedAt: 0,
  agreedAt: undefined,
  declined: false,
  changedAt: 0,
  endedAt: undefined,
  course: beginSession(),
  run: { events: [], told: 0, since: 0 },
  runEnd: undefined,
  stop: undefined,
  marks: [],
  notes: [],
  questions: [],
  aside: undefined,
  asides: [],
  draft: undefined,
  ratings: [],
  step: 'feelings',
  stepSince: 0,
  answers: [],
  agreement: undefined,
  debriefRating: undefined,
  reply: '',
  repliedAt: undefined,
};
