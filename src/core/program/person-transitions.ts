import type { Eruption, TransitionResult } from '../person/hear.ts';
import type { PersonState } from '../person/person-state.ts';
import type { ModelAct } from '../rubric/model-act.ts';

/** What one thing that is said or done makes of one person. */
export type Transition = (state: PersonState) => TransitionResult;

/** The states of one person. Equal states come back as the same object, and what became of each is remembered. */
export interface TransitionMemo {
  readonly known: (state: PersonState) => PersonState;
  /** The same transition, worked out once for each state. Transitions of one name are one transition. */
  readonly remember: (name: string, transition: Transition) => Transition;
}

const nameOf = ({ anger, trust, heard, progress, face, calm, last }: PersonState): string =>
  [anger, trust, heard, progress, face, calm, last].join();

/** A state that knows what became of it before: the answers ride along, unseen by equality and JSON. */
class KnownState implements PersonState {
  declare readonly anger: number;
  declare readonly trust: number;
  declare readonly heard: number;
  declare readonly progress: number;
  declare readonly face: number;
  declare readonly calm: number;
  declare readonly last: ModelAct | null;
  readonly #owner: object;
  /** By number of the transition. */
  readonly #after: TransitionResult[] = [];
  /** What a transition comes to that ends here without eruption: one object for all of them. */
  readonly #quiet: TransitionResult = { state: this, eruption: null };

  constructor(state: PersonState, owner: object) {
    this.anger = state.anger;
    this.trust = state.trust;
    this.heard = state.heard;
    this.progress = state.progress;
    this.face = state.face;
    this.calm = state.calm;
    this.last = state.last;
    this.#owner = owner;
  }

  /** What became of this state before, when it belongs to this owner. */
  static after(state: PersonState, owner: object): TransitionResult[] | undefined {
    return #owner in state && state.#owner === owner ? state.#after : undefined;
  }

  felt(eruption: Eruption | null): TransitionResult {
    return eruption ? { state: this, eruption } : this.#quiet;
  }
}

/**
 * A person has some ten thousand states at most, and exploration meets the same ones millions of times: so
 * what a transition makes of each is worked out once.
 */
export function memoiseTransitions(): TransitionMemo {
  const states = new Map<string, KnownState>();
  const known = (state: PersonState): KnownState => {
    const name = nameOf(state);
    const found = states.get(name) ?? new KnownState(state, states);
    states.set(name, found);
    return found;
  };
  const transitions = new Map<string, Transition>();
  const remember = (name: string, transition: Transition): Transition => {
    const same = transitions.get(name);
    if (same) return same;
    const number = transitions.size;
    const remembered: Transition = (state) => {
      const after =
        KnownState.after(state, states) ?? (KnownState.after(known(state), states) as TransitionResult[]);
      const before = after[number];
      if (before) return before;
      const { state: next, eruption } = transition(state);
      const heard = known(next).felt(eruption);
      after[number] = heard;
      return heard;
    };
    transitions.set(name, remembered);
    return remembered;
  };
  return { known, remember };
}
