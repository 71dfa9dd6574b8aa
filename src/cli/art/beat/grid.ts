/** Many small rectangles as one path: a facade has a hundred windows. */
export const patches = (
  spots: readonly (readonly [x: number, y: number])[],
  width: number,
  height: number,
): string => spots.map(([x, y]) => `M${x} ${y}h${width}v${height}h${-width}Z`).join('');

/** A facade of bays and floors: the upper left corner of each opening, floor by floor from the top. */
export function openings(
  [x, y]: readonly [number, number],
  [bays, floors]: readonly [number, number],
  [across, down]: readonly [number, number],
): (readonly [number, number])[] {
  return Array.from({ length: bays * floors }, (_, at) => [
    Math.round(x + (at % bays) * across),
    Math.round(y + Math.floor(at / bays) * down),
  ]);
}
