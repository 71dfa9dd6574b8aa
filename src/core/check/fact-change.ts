/** What a step does to facts, whatever they were before: after = (before & keep) | gain. */
export interface FactChange {
  readonly gain: number;
  readonly keep: number;
}

export const NO_CHANGE: FactChange = { gain: 0, keep: -1 };

/**
 * Reads off what a step does to each fact from two runs of it: one as things are, one with every fact turned round
 * that decides nothing there, so that both runs go the same way. A fact that decides something is the same
 * wherever the step is taken from, so it counts as left alone unless the step changed it.
 *
 * @param before the facts before the step, `after` those it leaves
 * @param decided bits of the facts the step may depend on
 * @param turned what it leaves of `before ^ ~decided`
 */
export function factChange(before: number, after: number, decided: number, turned: number): FactChange {
  const free = turned & ~decided;
  return {
    gain: (after & ~before) | (free & before),
    keep: (after & before) | (free & ~before) | (decided & ~before),
  };
}
