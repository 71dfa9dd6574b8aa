import type { SpokenLineView } from './spoken-line-view.ts';

/** One decision of a run read as a talk: what came before, what was said, what came of it. */
export interface TalkTurnView {
  /** 0-based. */
  readonly turn: number;
  readonly lines: readonly SpokenLineView[];
  /** `''` is silence. */
  readonly said: string;
  readonly reply: readonly SpokenLineView[];
}

/** A run read as a talk: nothing of grades, acts, reasons or numbers. */
export interface TalkView {
  readonly title: string;
  readonly turns: readonly TalkTurnView[];
  /** What is said after the last turn. */
  readonly closing: readonly SpokenLineView[];
  readonly ending: string | undefined;
}
