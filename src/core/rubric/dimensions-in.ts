import { DIMENSIONS, type DimensionId, type Rubric } from './catalog.ts';

/** Dimensions a rubric speaks of, which may be a kept one: today's first, then any other it names. */
export function dimensionsIn({ dimensions }: Rubric): DimensionId[] {
  const named = Object.keys(dimensions) as DimensionId[];
  const known = new Set<string>(DIMENSIONS);
  return [
    ...DIMENSIONS.filter((dimension) => Object.hasOwn(dimensions, dimension)),
    ...named.filter((dimension) => !known.has(dimension)),
  ];
}
