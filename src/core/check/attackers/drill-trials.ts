import { HEARD_LINES } from './heard-before.ts';
import { placesAsPlayed } from './places.ts';
import { isTelling, type Trial, type TrialOption, type TrialSet } from './trial.ts';

/** What of a drill or a question an attacker sees. */
interface Answerable {
  readonly id: string;
  readonly kind: string;
  readonly options?: readonly { readonly id: string; readonly text: string; readonly outcome: string }[];
  readonly moment?: { readonly lines: readonly { readonly text: string }[] } | undefined;
}

function trialOf({ id, options = [], moment }: Answerable): Trial[] {
  const shown: TrialOption[] = options.map((option) => ({
    id: option.id,
    text: option.text,
    best: option.outcome === 'right',
  }));
  if (!isTelling(shown)) return [];
  const heard = (moment?.lines ?? []).map(({ text }) => text).slice(-HEARD_LINES);
  const places = placesAsPlayed(shown.length, id, 0);
  return [{ id, offers: [{ name: 'as written', weight: 1, options: shown, heard, places }] }];
}

/**
 * The items of each kind as trials, in the order the kinds first appear. What is written in one's own words
 * (`rewrite`) offers nothing to pick and is left out; so are decisions cut from scenarios, which are tried there.
 *
 * @param titles the kinds to try, with what each is called
 */
export function drillTrials(
  items: readonly Answerable[],
  titles: Readonly<Record<string, string>>,
): TrialSet[] {
  return Object.entries(titles).flatMap(([kind, title]) => {
    const trials = items.filter((item) => item.kind === kind).flatMap(trialOf);
    return trials.length === 0 ? [] : [{ id: kind, title, trials }];
  });
}
