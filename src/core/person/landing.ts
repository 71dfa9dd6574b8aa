import { isNegative, isSolution, type ModelAct } from '../rubric/model-act.ts';
import { type PersonState, windowOpen } from './person-state.ts';

/** Change an act asks for, before clamping. */
export interface Deltas {
  readonly anger: number;
  readonly trust: number;
  readonly heard: number;
  readonly progress: number;
  readonly face: number;
}

/** Why an act did what it did. `landed` is the plain table row; the others are its exceptions. */
export type LandingNote =
  | 'landed'
  | 'repeated'
  | 'too-early'
  | 'too-early-angers'
  | 'too-angry-for-reasons'
  | 'none-felt';

/** What the model says against words: they came too early, into too much anger, or once too often. */
export const AGAINST: readonly LandingNote[] = [
  'repeated',
  'too-early',
  'too-early-angers',
  'too-angry-for-reasons',
];

export interface Landing {
  readonly deltas: Deltas;
  readonly note: LandingNote;
}

const row = (anger: number, trust: number, heard: number, progress: number, face: number): Deltas => ({
  anger,
  trust,
  heard,
  progress,
  face,
});

/** The act table of the domain handbook §5; `boundary` depends on the state and is handled below. */
const TABLE: Readonly<Record<ModelAct, Deltas>> = {
  restate: row(-1, 0, 1, 0, 0),
  label: row(-1, 1, 0, 0, 0),
  'open-question': row(0, 0, 1, 0, 0),
  encourage: row(0, 0, 1, 0, 0),
  respect: row(-1, 0, 0, 0, 1),
  'give-reason': row(0, 1, 0, 0, 0),
  'good-faith': row(0, 1, 0, 0, 0),
  'plain-law': row(0, 0, 0, 1, 0),
  'offer-choice': row(0, 0, 0, 1, 1),
  'concrete-promise': row(0, 1, 0, 1, 0),
  boundary: row(0, 0, 0, 0, 0),
  command: row(1, -1, 0, 0, -1),
  'brush-off': row(1, -1, -1, 0, 0),
  'quote-law': row(1, 0, -1, 0, 0),
  interrupt: row(1, 0, -1, 0, 0),
  blame: row(1, -2, 0, 0, -1),
  threat: row(2, -2, 0, 0, -1),
};

const NOTHING = row(0, 0, 0, 0, 0);
const COOLS = row(-1, 0, 0, 0, 0);
const CHILLS = row(0, -1, 0, 0, 0);
const ANGERS = row(1, 0, 0, 0, 0);

const noted = (deltas: Deltas, note: LandingNote): Landing => ({ deltas, note });

const TOO_EARLY = noted(NOTHING, 'too-early');
const TOO_EARLY_ANGERS = noted(ANGERS, 'too-early-angers');
const TOO_ANGRY = noted(NOTHING, 'too-angry-for-reasons');
const REPEATED = noted(NOTHING, 'repeated');
const BOUNDARY_COOLS = noted(COOLS, 'landed');
const BOUNDARY_CHILLS = noted(CHILLS, 'landed');
const BOUNDARY_NOTHING = noted(NOTHING, 'none-felt');

function boundary(state: PersonState): Landing {
  if (state.anger >= 4) return BOUNDARY_COOLS;
  return state.anger <= 2 ? BOUNDARY_CHILLS : BOUNDARY_NOTHING;
}

function first(state: PersonState, act: ModelAct): Landing {
  if (act === 'boundary') return boundary(state);
  if (isSolution(act) && !windowOpen(state)) {
    return state.anger >= 3 && state.heard === 0 ? TOO_EARLY_ANGERS : TOO_EARLY;
  }
  if ((act === 'give-reason' || act === 'good-faith') && state.anger > 3) return TOO_ANGRY;
  return noted(TABLE[act], 'landed');
}

/**
 * What one act does to a main person in this state, before temper and clamping. The same act twice
 * running gains nothing, but can still cost.
 */
export function landAct(state: PersonState, act: ModelAct): Landing {
  const landing = first(state, act);
  if (act !== state.last || isNegative(act)) return landing;
  if (landing === BOUNDARY_CHILLS) return landing;
  return landing.deltas.anger > 0 ? TOO_EARLY_ANGERS : REPEATED;
}
