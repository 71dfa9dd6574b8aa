/**
 * What raters gave one thing (a run, an option): a place for every rater, in one order for all things;
 * undefined where that rater gave nothing.
 */
export type Ratings = readonly (number | undefined)[];

/** Ratings of several things on one ordinal scale. */
export interface RatingTable {
  /** Every category there is, from lowest to highest, used or not: 1…5 of a form, 0…3 of a panel. */
  readonly scale: readonly number[];
  readonly rows: readonly Ratings[];
}

/** The ratings that were given. */
export const given = (ratings: Ratings): number[] =>
  ratings.filter((rating): rating is number => rating !== undefined);

/** Places on the scale, 0…q−1, instead of what the categories are called. */
export type Ranks = readonly (number | undefined)[];

/**
 * Reads ratings as places on a scale. Coefficients for ordered categories go by places, so that they do not change
 * when categories get other names in the same order.
 *
 * @throws RangeError where the scale does not rise, or a rating is not on it: such a table was put together wrongly
 */
export function placesOn(scale: RatingTable['scale']): (ratings: Ratings) => Ranks {
  if (scale.some((category, index) => index > 0 && category <= (scale[index - 1] ?? category)))
    throw new RangeError(`A scale rises from its lowest category: ${scale.join(', ')}`);
  const places = new Map(scale.map((category, index) => [category, index]));
  const placeOf = (rating: number | undefined): number | undefined => {
    if (rating === undefined) return undefined;
    const place = places.get(rating);
    if (place === undefined) throw new RangeError(`${rating} is not on the scale ${scale.join(', ')}`);
    return place;
  };
  return (ratings) => ratings.map(placeOf);
}
