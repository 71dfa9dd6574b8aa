/** An option as an attacker sees it: words, and (for the judge alone) whether it is of the highest grade. */
export interface TrialOption {
  readonly id: string;
  readonly text: string;
  readonly best: boolean;
}

/** One way a decision shows itself: which options are on offer and which of them is best then. */
export interface Offer {
  /** Tells the offers of a trial apart: which options, graded how. */
  readonly name: string;
  /** Share of the visits to the decision that see it like this; those of a decision sum to 1. */
  readonly weight: number;
  /** As written. */
  readonly options: readonly TrialOption[];
  /** The last lines heard before it, oldest first; at most three. */
  readonly heard: readonly string[];
  /** For each place on the screen, how often each option stands there (0–1), as drawn for played runs. */
  readonly places: readonly (readonly number[])[];
}

/** A decision, or a drill, to be guessed at without reading it. Every trial weighs one. */
export interface Trial {
  readonly id: string;
  readonly offers: readonly Offer[];
}

/** The trials of one scenario, or of one kind of drill. */
export interface TrialSet {
  readonly id: string;
  readonly title: string;
  readonly trials: readonly Trial[];
}

/** There is something to find: more than one option, and not all of them best. */
export const isTelling = (options: readonly TrialOption[]): boolean =>
  options.some(({ best }) => best) && options.some(({ best }) => !best);

/** Mean over trials of a value of their offers; 0 where there are none. */
export function meanOver(trials: readonly Trial[], value: (offer: Offer) => number): number {
  if (trials.length === 0) return 0;
  let sum = 0;
  for (const { offers } of trials) for (const offer of offers) sum += offer.weight * value(offer);
  return sum / trials.length;
}

/** Chance that an option drawn at random is best. */
export const chanceOf = ({ options }: Offer): number =>
  options.filter(({ best }) => best).length / options.length;

/** Chance that an option drawn by these shares is best. */
export const hitOf = ({ options }: Offer, picks: readonly number[]): number =>
  options.reduce((sum, { best }, at) => sum + (best ? (picks[at] ?? 0) : 0), 0);
