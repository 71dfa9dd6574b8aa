import { isSolution, type ModelAct } from '../rubric/model-act.ts';
import { type Deltas, landAct } from './landing.ts';
import { moveBy, type PersonState, type Role, type Temper } from './person-state.ts';

export type Eruption = 'outburst' | 'walkout';

export interface TransitionResult {
  readonly state: PersonState;
  /** What the edge of patience brings; null when the talk simply goes on. */
  readonly eruption: Eruption | null;
}

/** What an act asks of this person, before clamping: the table, and what their temper adds. */
function asks(state: PersonState, act: ModelAct, { hotButtons, preferredActs }: Temper): Deltas {
  const { deltas, note } = landAct(state, act);
  const anger = deltas.anger + (hotButtons.includes(act) ? 1 : 0);
  const trust = deltas.trust + (note === 'landed' && preferredActs.includes(act) ? 1 : 0);
  return { ...deltas, anger, trust };
}

/** A side person follows with anger and trust alone; solutions are not theirs to take. */
function landOnSide(state: PersonState, act: ModelAct, temper: Temper): PersonState {
  if (isSolution(act)) return state;
  const { anger, trust } = asks(state, act, temper);
  return moveBy(state, { anger, trust });
}

/** A person in the middle of a choice, after one of its acts: the calm streak has not moved yet. */
export const afterAct = (state: PersonState, act: ModelAct, temper: Temper, role: Role): PersonState =>
  role === 'side'
    ? landOnSide(state, act, temper)
    : { ...moveBy(state, asks(state, act, temper)), last: act };

function settle(before: PersonState, after: PersonState, provoked: boolean): PersonState {
  if (provoked) return { ...after, calm: 0 };
  const calm = Math.min(2, before.calm + 1);
  const cools = calm === 2 && after.anger === before.anger && after.anger >= 2 && after.anger <= 3;
  return { ...after, calm, anger: cools ? after.anger - 1 : after.anger };
}

function eruptionOf(before: PersonState, after: PersonState): Eruption | null {
  if (before.trust === 0 && before.face === 0 && after.trust === 0 && after.face === 0) return 'walkout';
  return before.anger === 5 && after.anger === 5 ? 'outburst' : null;
}

/**
 * A person hears one choice: its acts apply in order, the calm streak moves once, then eruption is
 * tested (at the edge before, and nothing in the choice led away from it).
 *
 * @param acts model acts of the choice, 0–3; none leaves the person as they were
 * @source domain handbook §5; settled by the 600 reference transitions in tests/fixtures
 */
export function hearActs(
  state: PersonState,
  acts: readonly ModelAct[],
  temper: Temper,
  role: Role,
): TransitionResult {
  if (acts.length === 0) return { state, eruption: null };
  if (role === 'side') {
    let after = state;
    for (const act of acts) after = landOnSide(after, act, temper);
    return { state: after, eruption: state.anger === 5 && after.anger === 5 ? 'outburst' : null };
  }
  let after = state;
  let provoked = false;
  for (const act of acts) {
    const deltas = asks(after, act, temper);
    after = { ...moveBy(after, deltas), last: act };
    provoked ||= deltas.anger > 0 || deltas.trust < 0;
  }
  after = settle(state, after, provoked);
  return { state: after, eruption: eruptionOf(state, after) };
}

/** After an outburst: anger 4, calm 0. */
export const afterOutburst = (state: PersonState): PersonState => ({ ...state, anger: 4, calm: 0 });
