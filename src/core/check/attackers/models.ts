import { FEATURES, type Feature, featureValues } from './features.ts';
import { fitLogistic, type Lesson, chances, type Row } from './logistic.ts';
import { shareHighest } from './rules.ts';
import { hitOf, meanOver, type Offer, type Trial } from './trial.ts';

/** A way to learn from some trials how to pick in others. */
export interface Model {
  readonly id: string;
  readonly label: string;
  readonly train: (trials: readonly Trial[]) => (offer: Offer) => readonly number[];
}

/** Penalties per model: fixed beforehand, not tuned on what they are tried on. */
export const PENALTY = { features: 1, pairs: 4 } as const;

const targetOf = ({ options }: Offer): number[] => {
  const best = options.filter((option) => option.best).length;
  return options.map((option) => (option.best ? 1 / best : 0));
};

const lessonsOf = (trials: readonly Trial[], rowsOf: (offer: Offer) => Row[]): Lesson[] =>
  trials.flatMap(({ offers }) =>
    offers.map((offer) => ({ rows: rowsOf(offer), target: targetOf(offer), weight: offer.weight })),
  );

/** Mean 0 and spread 1 over the options; all 0 where they do not differ. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (spread < 1e-9 ? 0 : (value - mean) / spread));
}

function featureRows({ options, heard }: Offer, features: readonly Feature[]): Row[] {
  const values = featureValues(
    options.map(({ text }) => text),
    heard,
    features,
  );
  const columns = features.map((_, column) => standardised(values.map((row) => row[column] as number)));
  const at = features.map((_, column) => column);
  return options.map((_, index) => ({ at, value: columns.map((column) => column[index] as number) }));
}

function learner(size: number, penalty: number, rowsOf: (offer: Offer) => Row[], trials: readonly Trial[]) {
  const weights = fitLogistic(lessonsOf(trials, rowsOf), size, penalty);
  return (offer: Offer) => shareHighest(chances(weights, rowsOf(offer)));
}

const byFeatures = (id: string, label: string, features: readonly Feature[]): Model => ({
  id,
  label,
  train: (trials) =>
    learner(features.length, PENALTY.features, (offer) => featureRows(offer, features), trials),
});

const pairsIn = (text: string): string[] => {
  const letters = [...text];
  return [...new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))];
};

/** The pairs of characters (stops and brackets too) that more than one option of the lessons has. */
function vocabulary(trials: readonly Trial[]): Map<string, number> {
  const texts = new Set(
    trials.flatMap(({ offers }) => offers.flatMap(({ options }) => options.map(({ text }) => text))),
  );
  const counts = new Map<string, number>();
  for (const text of texts) for (const pair of pairsIn(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count > 1).map(([pair]) => pair);
  return new Map(kept.map((pair, index) => [pair, index]));
}

const byPairs: Model = {
  id: 'pairs',
  label: '两字连写',
  train: (trials) => {
    const known = vocabulary(trials);
    const rowsOf = ({ options }: Offer): Row[] =>
      options.map(({ text }) => {
        const at = pairsIn(text).flatMap((pair) => known.get(pair) ?? []);
        return { at, value: at.map(() => 1) };
      });
    return learner(known.size, PENALTY.pairs, rowsOf, trials);
  },
};

export const MODELS: readonly Model[] = [
  byFeatures(
    'options',
    '只看选项',
    FEATURES.filter(({ heard }) => !heard),
  ),
  byFeatures('overlap', '选项和刚才的话', FEATURES),
  byPairs,
];

/** The expected number of the trials whose best option is picked. */
export const expectedHits = (tried: readonly Trial[], pick: (offer: Offer) => readonly number[]): number =>
  tried.length * meanOver(tried, (offer) => hitOf(offer, pick(offer)));
