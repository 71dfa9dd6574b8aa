import type { Eruption, Heard } from '../person/hear.ts';
import type { PersonState } from '../person/person-state.ts';
import type { ModelAct } from '../rubric/model-act.ts';

/** What one thing that is said or done makes of one person. */
export type Change = (state: PersonState) => Heard;

/** The states of one person. Equal states come back as the same object, and what became of each is remembered. */
export interface States {
  readonly known: (state: PersonState) => PersonState;
  /** The same change, worked out once for each state. Changes of one name are one change. */
  readonly remember: (name: string, change: Change) => Change;
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
  /** By number of the change. */
  readonly #after: Heard[] = [];
  /** What a change comes to that ends here without eruption: one object for all of them. */
  readonly #quiet: Heard = { state: this, eruption: null };

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
  static after(state: PersonState, owner: object): Heard[] | undefined {
    return #owner in state && state.#owner === owner ? state.#after : undefined;
  }

  felt(eruption: Eruption | null): Heard {
    return eruption ? { state: this, eruption } : this.#quiet;
  }
}

/**
 * A person has some ten thousand states at most, and exploration meets the same ones millions of times: so
 * what a change makes of each is worked out once.
 */
export function rememberStates(): States {
  const states = new Map<string, KnownState>();
  const known = (state: PersonState): KnownState => {
    const name = nameOf(state);
    const found = states.get(name) ?? new KnownState(state, states);
    states.set(name, found);
    return found;
  };
  const changes = new Map<string, Change>();
  const remember = (name: string, change: Change): Change => {
    const same = changes.get(name);
    if (same) return same;
    const number = changes.size;
    const remembered: Change = (state) => {
      const after = KnownState.after(state, states) ?? (KnownState.after(known(state), states) as Heard[]);
      const before = after[number];
      if (before) return before;
      const { state: next, eruption } = change(state);
      const heard = known(next).felt(eruption);
      after[number] = heard;
      return heard;
    };
    changes.set(name, remembered);
    return remembered;
  };
  return { known, remember };
}
