import { shuffle } from '../../shared/random.ts';
import { dealt, optionIds } from './shuffle-test.ts';
import type { Trial, TrialSet } from './trial.ts';

function redealTrial(trial: Trial, random: () => number): Trial {
  const rank = new Map(shuffle(optionIds(trial), random).map((id, at) => [id, at]));
  const offers = trial.offers.map((offer) => {
    const best = dealt(offer, rank);
    return { ...offer, options: offer.options.map((option, at) => ({ ...option, best: best[at] === true })) };
  });
  return { ...trial, offers };
}

/** The same texts with keys drawn at random (see `dealt`): what a set would be whose look tells nothing. */
export const redeal = (set: TrialSet, random: () => number): TrialSet => ({
  ...set,
  trials: set.trials.map((trial) => redealTrial(trial, random)),
});
