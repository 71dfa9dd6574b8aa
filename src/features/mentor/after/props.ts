import type { ReactNode } from 'react';
import type { DebriefQuestion } from '../../../core/mentor/debrief-questions.ts';
import type { RatingDraft } from '../../../core/mentor/rating-draft.ts';
import type { RatingForm as Form } from '../../../core/mentor/rating-form.ts';
import type { RecordPages } from '../../../core/mentor/record-pages.ts';
import type {
  Agreement,
  DebriefAnswer,
  DebriefRating,
  DebriefStep,
  MentorRating,
  MentorSession,
} from '../../../core/mentor/session-parts.ts';
import type { Comparison } from '../../../core/mentor/side-by-side.ts';
import type { DimensionId } from '../../../core/rubric/catalog.ts';

// What becomes of a session is drawn by these components wherever it is: at the mentor's desk, in the trainee's window, in
// the record. They take values and callbacks and nothing else.

/** What things are called: read off the rubric once, so that no component needs it whole. */
export interface AfterNames {
  readonly dimensions: Readonly<Record<DimensionId, string>>;
  /** Names of indicators, by id. */
  readonly acts: Readonly<Record<string, string>>;
}

export interface RatingFormProps {
  readonly form: Form;
  readonly names: AfterNames;
  readonly value: RatingDraft;
  /** Today's dimensions: asked first. */
  readonly focus: readonly DimensionId[];
  readonly onChange: (draft: RatingDraft) => void;
  /** Only with a rating that has no problems: until then the form says what is missing and goes there. */
  readonly onSave: (rating: MentorRating) => void;
  /** What the button says; 「存下评议」 unless told. */
  readonly saveWords?: string | undefined;
  /** A saving is under way. */
  readonly busy?: boolean | undefined;
}

export interface SideBySideProps {
  readonly comparison: Comparison;
  readonly names: AfterNames;
  readonly form: Form;
  /** As it stands now. */
  readonly rating: MentorRating;
  /** A second rating with its reason; absent where it may not be changed (the trainee's window, a print). */
  readonly onSecond?: ((rating: MentorRating, because: string) => void) | undefined;
}

export interface DebriefStepsProps {
  readonly questions: readonly DebriefQuestion[];
  readonly answers: readonly DebriefAnswer[];
  /** Whose words this window takes: of the mentor's desk both, since one types for both where there is one screen. */
  readonly writes: 'both' | 'trainee' | 'none';
  readonly step: DebriefStep;
  /** Absent where somebody else leads. */
  readonly onStep?: ((step: DebriefStep) => void) | undefined;
  /** An answer as it now reads, in place of the one to the same question. */
  readonly onAnswer: (answer: DebriefAnswer) => void;
  /** Seconds this step has lasted; null: no clock. Information, no alarm. */
  readonly seconds: number | null;
  /** Both sides by side; drawn in 小结 and nowhere before. */
  readonly summary: ReactNode;
  readonly names: AfterNames;
  readonly focus: readonly DimensionId[];
  /** The promise as it stands; null: not made yet. */
  readonly agreement: Agreement | null;
  readonly onAgreement: (agreement: Agreement) => void;
  /** Calendar day, `YYYY-MM-DD`: proposed days go from here. */
  readonly today: string;
  /** 小结 is done. Absent where somebody else leads. */
  readonly onDone?: (() => void) | undefined;
}

/** The trainee's two taps. */
export interface DebriefTapsProps {
  readonly value: Partial<DebriefRating>;
  readonly onChange: (rating: Partial<DebriefRating>) => void;
}

/** 学员回话: the trainee's reply to the record. */
export interface ReplyBoxProps {
  readonly value: string;
  readonly onSend: (reply: string) => void;
}

export interface RecordPaperProps {
  readonly session: MentorSession;
  readonly names: AfterNames;
  readonly form: Form;
  /** Evidence read off the run; undefined where its scenario version is not at hand. */
  readonly pages: RecordPages | undefined;
}
