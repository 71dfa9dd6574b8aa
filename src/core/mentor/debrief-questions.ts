import type { DebriefStep } from './session-parts.ts';

/** Something of the run laid beside a question. */
export interface DebriefQuote {
  /** `line`: a citizen's line before; `said`: the trainee's; `reply`; `thought`: the person's; `offered`: on offer, and nobody chose it. */
  readonly kind: 'line' | 'said' | 'reply' | 'thought' | 'offered';
  /** Who it is of, as they are called on the stage; empty where the kind says it. */
  readonly who: string;
  readonly text: string;
}

/** A question of a debrief, drawn from this very run. Plain JSON. */
export interface DebriefQuestion {
  /** The same for the same run. */
  readonly id: string;
  readonly step: DebriefStep;
  /** 0-based decision it is about; null: about the whole. */
  readonly turn: number | null;
  readonly ask: string;
  readonly quotes: readonly DebriefQuote[];
}
