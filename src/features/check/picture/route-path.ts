import type { Point } from './picture-data.ts';

const RADIUS = 14;

const between = ([ax, ay]: Point, [bx, by]: Point, distance: number): Point => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const share = Math.min(distance / length, 0.5);
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
};

const told = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** An SVG path through points with rounded corners. */
export function routePath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  const corners = others.slice(0, -1).map((corner, index) => {
    const before = points[index] as Point;
    const after = points[index + 2] as Point;
    return `L${told(between(corner, before, RADIUS))} Q${told(corner)} ${told(between(corner, after, RADIUS))}`;
  });
  const last = others.at(-1);
  return [`M${told(first)}`, ...corners, ...(last ? [`L${told(last)}`] : [])].join(' ');
}
