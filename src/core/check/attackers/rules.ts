import { FEATURES, type Feature } from './features.ts';
import type { Offer } from './trial.ts';

/** An attacker of one rule. */
export interface Rule {
  readonly id: string;
  /** 「总选…」 */
  readonly label: string;
  /** The share of its picks each option gets, summing to 1; ties share evenly. */
  readonly picks: (offer: Offer) => readonly number[];
}

/** Values that differ by no more than rounding are the same. */
const CLOSE = 1e-9;

/** Shares for those of the highest value. */
export function shareHighest(values: readonly number[]): number[] {
  const top = Math.max(...values) - CLOSE;
  const holders = values.filter((value) => value >= top).length;
  return values.map((value) => (value >= top ? 1 / holders : 0));
}

const byFeature = ({ id, most, least, value }: Feature): Rule[] =>
  [
    { end: 'most', label: most, sign: 1 },
    { end: 'least', label: least, sign: -1 },
  ].map(({ end, label, sign }) => ({
    id: `${id}.${end}`,
    label,
    picks: ({ options, heard }) => {
      const all = heard.join('\n');
      return shareHighest(options.map(({ text }) => sign * value(text, all)));
    },
  }));

/** Where an option stands on the screen, in the order drawn for played runs. */
const byPlace: readonly Rule[] = [
  ...['一', '二', '三'].map((name, place) => ({
    id: `place.${place + 1}`,
    label: `屏幕上第${name}个`,
    picks: ({ places }: Offer) => places[Math.min(place, places.length - 1)] ?? [],
  })),
  { id: 'place.last', label: '屏幕上最后一个', picks: ({ places }) => places.at(-1) ?? [] },
];

/** Every attacker of one rule: the most and the least of each feature, and fixed places on the screen. */
export const RULES: readonly Rule[] = [...FEATURES.flatMap(byFeature), ...byPlace];
