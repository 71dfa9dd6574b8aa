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

/** A state that knows what it heard before: the answers ride along, unseen by equality and JSON. */
class KnownState implements PersonState {
  readonly anger: number;
  readonly trust: number;
  readonly heard: number;
  readonly progress: number;
  readonly face: number;
  readonly calm: number;
  readonly last: ModelAct | null;
  readonly #owner: object;
  readonly #answers: {
    readonly main: Map<readonly ModelAct[], Heard>;
    readonly side: Map<readonly ModelAct[], Heard>;
  };

  constructor(state: PersonState, owner: object) {
    this.anger = state.anger;
    this.trust = state.trust;
    this.heard = state.heard;
    this.progress = state.progress;
    this.face = state.face;
    this.calm = state.calm;
    this.last = state.last;
    this.#owner = owner;
    this.#answers = { main: new Map(), side: new Map() };
  }

  /** What this state answered before, when it belongs to this hearing. */
  static answers(state: PersonState, owner: object, role: Role): Map<readonly ModelAct[], Heard> | undefined {
    return #owner in state && state.#owner === owner ? state.#answers[role] : undefined;
  }
}

/**
 * `hearActs` for one temper, remembered: a person has some ten thousand states at most, and exploration
 * meets the same ones millions of times.
 */
export function rememberHearing(temper: Temper): Hearing {
  const owner = {};
  const states = new Map<number, KnownState>();
  const known = (state: PersonState): KnownState => {
    const number = stateNumber(state);
    const found = states.get(number) ?? new KnownState(state, owner);
    states.set(number, found);
    return found;
  };
  return (state, acts, role) => {
    const answers =
      KnownState.answers(state, owner, role) ??
      (KnownState.answers(known(state), owner, role) as Map<readonly ModelAct[], Heard>);
    const before = answers.get(acts);
    if (before) return before;
    const fresh = hearActs(state, acts, temper, role);
    const heard: Heard = { state: known(fresh.state), eruption: fresh.eruption };
    answers.set(acts, heard);
    return heard;
  };
}
