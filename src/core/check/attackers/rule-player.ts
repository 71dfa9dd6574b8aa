import type { Strategy } from '../strategies.ts';
import type { Rule } from './rules.ts';
import { signature } from './scenario-trials.ts';
import type { Offer, TrialSet } from './trial.ts';

/**
 * A trainee who goes by one rule all the way: where the rule has led, the next options hang on. What it sees of a
 * decision is what the trials hold; where there is nothing to find it clicks at random.
 *
 * @param trials those of the scenario to be played (`scenarioTrials`)
 */
export function rulePlayer({ id, label, picks }: Rule, { trials }: TrialSet): Strategy {
  const offers = new Map<string, Offer>();
  for (const trial of trials)
    for (const offer of trial.offers) offers.set(`${trial.id}: ${offer.name}`, offer);
  const known = new Map<Offer, readonly number[]>();
  const sharesOf = (offer: Offer): readonly number[] => {
    const shares = known.get(offer) ?? picks(offer);
    known.set(offer, shares);
    return shares;
  };
  return {
    name: id,
    label: `总选${label}`,
    kind: 'blind',
    pick: (view) => {
      const offer = offers.get(`${view.node.id}: ${signature(view)}`);
      if (!offer) return view.options;
      const shares = sharesOf(offer);
      return view.options.filter((_, at) => (shares[at] ?? 0) > 0);
    },
  };
}
