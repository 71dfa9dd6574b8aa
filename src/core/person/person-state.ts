import type { ModelAct } from '../rubric/model-act.ts';
import { clamp } from '../shared/clamp.ts';

/**
 * How one citizen stands at a moment of the talk. Small integers, so that the whole model can be
 * enumerated. Ranges in RANGES; `calm` counts provocation-free turns in a row.
 */
export interface PersonState {
  readonly anger: number;
  readonly trust: number;
  readonly heard: number;
  readonly progress: number;
  readonly face: number;
  readonly calm: number;
  readonly last: ModelAct | null;
}

export const RANGES = {
  anger: [0, 5],
  trust: [0, 4],
  heard: [0, 3],
  progress: [0, 3],
  face: [0, 2],
  calm: [0, 2],
} as const;

export type Variable = 'anger' | 'trust' | 'heard' | 'progress' | 'face';

/** A state moved by so much, every variable held within its range. */
export function moveBy(
  state: PersonState,
  by: Readonly<Partial<Record<Variable, number | undefined>>>,
): PersonState {
  const moved = (name: Variable): number => {
    const [low, high] = RANGES[name];
    return clamp(state[name] + (by[name] ?? 0), low, high);
  };
  return {
    ...state,
    anger: moved('anger'),
    trust: moved('trust'),
    heard: moved('heard'),
    progress: moved('progress'),
    face: moved('face'),
  };
}

/** What makes this person differ from the next: acts that anger or win them more than others. */
export interface Temper {
  readonly hotButtons: readonly ModelAct[];
  readonly preferredActs: readonly ModelAct[];
}

export type Role = 'main' | 'side';

/** Starting values and temper as the files write them: what a disposition decides. */
export interface Temperament {
  readonly hotButtons: readonly ModelAct[];
  /** Acts that win this person more than others: `preferredActs` of their temper. */
  readonly keys: readonly ModelAct[];
  readonly start: { readonly anger: number; readonly trust: number; readonly face: number };
}

/** A named preset of starting values and temper (domain handbook §4). */
export interface Disposition extends Temperament {
  readonly name: string;
  readonly gloss: string;
}

export type Mood = 'calm' | 'tense' | 'heated' | 'edge';

/** Anger 0–1 calm, 2–3 tense, 4 heated, 5 edge. */
export const moodOf = (anger: number): Mood =>
  anger >= 5 ? 'edge' : anger === 4 ? 'heated' : anger >= 2 ? 'tense' : 'calm';

/** 先谈感情，再谈事情: only inside this window do solutions land. */
export const windowOpen = (state: PersonState): boolean =>
  state.anger <= 2 && state.heard >= 2 && state.trust >= 1;

/** Won over: progress 3, anger ≤ 2, trust ≥ 2; a side person has no progress to make. */
export const isWon = (state: PersonState, role: Role): boolean =>
  state.anger <= 2 && state.trust >= 2 && (role === 'side' || state.progress === 3);
