import type { Mode } from '../../core/play/transcript.ts';
import type { Cue, LineMood } from '../../core/scenario/vocabulary.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { DecisionClock } from '../decision-clock.ts';

export type { Cue, LineMood };

/** What the screen is doing. */
export type Stage = 'briefing' | 'speaking' | 'reacting' | 'drafting' | 'deciding' | 'ending' | 'ended';
/** How thinking time stands in an exam; `hearing`: the line before it is still being read, and nothing runs out. */
export type Hurry = 'unhurried' | 'hearing' | 'fresh' | 'waning' | 'pressing';
/** What lies over the stage: a dialog of its own, or (`covered`) something that is not the stage's. */
export type Overlay = 'paused' | 'rewinding' | 'covered';

/** A line of the talk, as it is read and heard. `key` is the same for as long as the line stands. */
export type TalkLine = {
  readonly key: string;
} /** The talk comes to its `step`-th part (1-based), whose name is told once it is over. */ & (
  | { readonly kind: 'phase'; readonly step: number; readonly title: string | undefined }
  | { readonly kind: 'scene' | 'officer'; readonly text: string; readonly cue: Cue | undefined }
  | {
      readonly kind: 'person';
      /** Id in the cast. */
      readonly person: string;
      readonly call: string;
      readonly text: string;
      readonly mood: LineMood;
      readonly cue: Cue | undefined;
    }
  /** The trainee's own words; `''` is silence. `to` where they could have been said to somebody else. */
  | { readonly kind: 'said'; readonly turn: number; readonly text: string; readonly to: string | undefined }
  | { readonly kind: 'outburst' | 'walkout'; readonly person: string; readonly call: string }
);

/** Somebody present whom the officer has met. */
export interface PersonView {
  readonly id: string;
  readonly call: string;
  readonly mood: LineMood;
  readonly speaking: boolean;
  readonly gone: boolean;
}

export interface OptionView {
  readonly id: string;
  readonly text: string;
  /** Whom it is said to, where that does not go without saying. */
  readonly to: string | undefined;
}

/** Whether lines follow by themselves: not at all, not now because the trainee wants to stay, or as they are read. */
export type Advance = 'off' | 'held' | 'on';

/** What has been noted at the open decision. */
export interface DecisionMarks {
  readonly draft: string | undefined;
  readonly noneFit: boolean;
  readonly hinted: boolean;
}

/** How it ended, and what became of the people, as far as it has been told. */
export interface EndingView {
  readonly title: string;
  readonly later: readonly string[];
}

/**
 * The trainee's window, as plain JSON: what has been said, seen and offered, and nothing of what is hidden behind
 * it. It holds no judgement of any words, no number of any person, nothing that has not been shown yet.
 */
export interface TraineeView {
  readonly scenario: string;
  readonly title: string;
  readonly warning: string | undefined;
  readonly mode: Mode;
  /** Started from a decision of an earlier run. */
  readonly branch: boolean;
  /** What the screen is doing; beneath an overlay, what it was doing. */
  readonly stage: Stage;
  readonly overlay: Overlay | undefined;
  /** Lines shown, in order. */
  readonly talk: readonly TalkLine[];
  /** How many things have been shown: with 学练 also what a coach says between the lines. */
  readonly shown: number;
  readonly advance: Advance;
  /** Decisions taken on the path that counts. */
  readonly turns: number;
  /** Nothing at all has been noted of this run yet. */
  readonly untouched: boolean;
  /** Those present and met, the one the talk is about first; once it is over, those in the picture of its ending. */
  readonly people: readonly PersonView[];
  /** Somebody has just lost patience. */
  readonly heat: 'outburst' | 'walkout' | undefined;
  /** In the order of this run; empty until the officer may speak. */
  readonly options: readonly OptionView[];
  readonly marks: DecisionMarks;
  /** Here it is asked how sure one is of what one says. */
  readonly asks: boolean;
  /** How an exam's thinking time stands. */
  readonly hurry: Hurry;
  readonly clock: DecisionClock;
  /** Words to go back to before, and how many later ones go with them; undefined where nobody asked to. */
  readonly goingBack: { readonly said: string; readonly later: number } | undefined;
  /** Once the talk has been read to its end. */
  readonly ending: EndingView | undefined;
  /** Something of this run has been stored for good since it was opened. */
  readonly kept: boolean;
  /** Why the run is not being stored, if it is not. */
  readonly trouble: StoreFailure | undefined;
}
