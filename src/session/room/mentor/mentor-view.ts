import type { DebriefQuestion } from '../../../core/mentor/debrief-questions.ts';
import type { RatingDraft } from '../../../core/mentor/rating-draft.ts';
import type { SessionPhase } from '../../../core/mentor/room/session-course.ts';
import type { AsideLine, WhatIf } from '../../../core/mentor/room/session-event.ts';
import type {
  ActMark,
  Agreement,
  Aim,
  DebriefAnswer,
  DebriefRating,
  DebriefStep,
  MentorRating,
  MentorSession,
  SavedRating,
  SessionAside,
  SessionNote,
  WhyQuestion,
} from '../../../core/mentor/session-parts.ts';
import type { Comparison } from '../../../core/mentor/side-by-side.ts';
import type { DimensionId } from '../../../core/rubric/catalog.ts';
import type { CastView } from '../../views/cast-view.ts';
import type { PersonView, TalkLine } from '../../views/trainee-view.ts';
import type { JoinView, PersonNow, StageNow } from '../class-view.ts';

// What the two windows of a mentor's session are shown: plain JSON for one role. Nothing else crosses a wire or stands in
// a window.

/** An option as it is called in a window: by its place, a, b, … Its id would tell. */
export interface PlacedOption {
  readonly place: string;
  readonly text: string;
  /** Whom it is said to, where that does not go without saying. */
  readonly to: string | undefined;
}

/** What is played beside the run. */
export interface AsideView {
  readonly id: string;
  readonly kind: SessionAside['kind'];
  readonly whatIf: WhatIf | null;
  /** Whom it is about, as they are called. */
  readonly call: string;
  readonly lines: readonly AsideLine[];
  /** Who is to speak next; nobody: it has come to an end. */
  readonly speaks: 'desk' | 'screen' | 'nobody';
  /** What can be said next, by whoever speaks. */
  readonly options: readonly PlacedOption[];
  /** 换位: what the person might answer, while the trainee is to choose. */
  readonly replies: readonly AsideLine[];
}

/** What both see of it. */
interface Common {
  readonly room: string;
  readonly phase: SessionPhase;
  readonly title: string;
  readonly mentor: string;
  readonly trainee: string;
  readonly aim: Aim;
  readonly oneScreen: boolean;
  /** The scene as far as it has been told. */
  readonly stage: StageNow | undefined;
  /** The talk so far. */
  readonly talk: readonly TalkLine[];
  /** What can be said now; empty while lines are left to read, and at the end. */
  readonly options: readonly PlacedOption[];
  readonly turns: number;
  readonly aside: AsideView | undefined;
  /** Since the rating was saved. */
  readonly debrief: DebriefNow | undefined;
  /** Once there is one: how it stands. Of the trainee's window from 小结 on. */
  readonly result: ResultNow | undefined;
}

/** The debrief as far as it has come. */
export interface DebriefNow {
  readonly step: DebriefStep;
  /** Since when, ms since 1970 by the keeper's clock. */
  readonly since: number;
  /** Of the steps come to so far. */
  readonly questions: readonly DebriefQuestion[];
  readonly answers: readonly DebriefAnswer[];
  readonly agreement: Agreement | null;
  readonly tapped: DebriefRating | null;
}

/** The mentor's rating beside the automatic reading. */
export interface ResultNow {
  readonly rating: MentorRating;
  readonly comparison: Comparison;
}

/** An act of today's dimensions, with its mark. */
export interface FocusAct {
  /** Indicator of acts.yaml. */
  readonly act: string;
  readonly name: string;
  readonly gloss: string;
  readonly dimension: DimensionId;
  /** It costs: one would rather not see it. */
  readonly costs: boolean;
}

/** 带着答案看: what the key says of the moment. */
export interface Answers {
  readonly options: readonly { readonly place: string; readonly grade: number; readonly why: string }[];
  readonly people: readonly PersonNow[];
}

/** What the mentor did or heard at a decision. */
export interface TurnNow {
  readonly turn: number;
  readonly said: string;
  readonly part: string;
}

/** 师傅的桌子. Blind until the rating is saved: no grade, act, reason or number, unless it was chosen at the start. */
export interface MentorDesk extends Common {
  readonly role: 'desk';
  readonly withAnswers: boolean;
  /** The trainee's window is there. */
  readonly here: boolean;
  readonly declined: boolean;
  /** How the trainee's window gets in: over the network, and opened from this one. */
  readonly join: JoinView;
  readonly key: string;
  /** When the play began, ms since 1970 by the keeper's clock. */
  readonly since: number;
  readonly said: readonly TurnNow[];
  readonly focus: readonly FocusAct[];
  readonly marks: readonly ActMark[];
  readonly notes: readonly SessionNote[];
  readonly questions: readonly WhyQuestion[];
  /** Everything stands still; `question`: id of the one that is asked. */
  readonly stop: { readonly question: string | undefined } | undefined;
  /** 换我来 and 假设 make sense here. */
  readonly canStepIn: boolean;
  /** 换位 as well: the person would answer differently to different words. */
  readonly canSwap: boolean;
  readonly answers: Answers | undefined;
  readonly draft: RatingDraft | undefined;
  readonly ratings: readonly SavedRating[];
  readonly reply: string;
  /** The record as it would be kept now; undefined while the trainee has not said yes. */
  readonly record: MentorSession | undefined;
}

/** What the trainee knows before it begins. */
export interface BriefingNow {
  readonly place: string;
  readonly time: string;
  readonly story: readonly string[];
  readonly task: string;
  readonly warning: string | undefined;
  readonly cast: readonly CastView[];
}

/** The trainee's window: the play as everyone knows it, and nothing that is hidden behind it. */
export interface MentorScreen extends Common {
  readonly role: 'screen';
  readonly briefing: BriefingNow | undefined;
  readonly people: readonly PersonView[];
  readonly heat: 'outburst' | 'walkout' | undefined;
  readonly stop:
    | {
        readonly question:
          | {
              readonly id: string;
              readonly words: string;
              readonly tap: WhyQuestion['tap'];
              readonly said: string;
            }
          | undefined;
      }
    | undefined;
  /** What the mentor wrote for the trainee to read. */
  readonly notes: readonly Pick<SessionNote, 'id' | 'line' | 'text'>[];
  readonly reply: string;
  /** The trainee's copy, once it stands. */
  readonly record: MentorSession | undefined;
}

export type MentorWindow = MentorDesk | MentorScreen;
