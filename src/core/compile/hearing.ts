import { type Heard, hearActs } from '../person/hear.ts';
import type { PersonState, Role, Temper } from '../person/person-state.ts';
import { MODEL_ACTS, type ModelAct } from '../rubric/model-act.ts';

/** How one person of a program hears acts. Equal states come back as the same object. */
export type Hearing = (state: PersonState, acts: readonly ModelAct[], role: Role) => Heard;

const ACT_NUMBER = new Map<ModelAct | null, number>([
  [null, 0],
  ...MODEL_ACTS.map((act, index): [ModelAct, number] => [act, index + 1]),
]);

/** One number a state: 0…(6·5·4·4·3·3·18 − 1). */
export const stateNumber = (state: PersonState): number =>
  (((((state.anger * 5 + state.trust) * 4 + state.heard) * 4 + state.progress) * 3 + state.face) * 3 +
    state.calm) *
    18 +
  (ACT_NUMBER.get(state.last) ?? 0);

/**
 * `hearActs` for one temper, remembered: a person has some ten thousand states at most, and exploration
 * meets the same ones millions of times.
 */
export function rememberHearing(temper: Temper): Hearing {
  const states = new Map<number, PersonState>();
  const heardBy: Record<Role, Map<readonly ModelAct[], Map<number, Heard>>> = {
    main: new Map(),
    side: new Map(),
  };
  const canonical = (state: PersonState): PersonState => {
    const number = stateNumber(state);
    const known = states.get(number);
    if (known) return known;
    states.set(number, state);
    return state;
  };
  return (state, acts, role) => {
    let known = heardBy[role].get(acts);
    if (!known) {
      known = new Map();
      heardBy[role].set(acts, known);
    }
    const number = stateNumber(state);
    const found = known.get(number);
    if (found) return found;
    const fresh = hearActs(state, acts, temper, role);
    const heard = { state: canonical(fresh.state), eruption: fresh.eruption };
    known.set(number, heard);
    return heard;
  };
}
