import type { Expression } from './expression.ts';
import { at, INK, oval, type Point, pen, type Shape, fill, HAIR, CREASE } from './shape.ts';

const APART = 37;
const EYE_Y = 2;
const HALF = 24;
const STEPS = 10;

type Eyes = Expression['eyes'];

/** Height of both lids over the eye, from the inner corner (-1) to the outer (1). */
function lids({ top, bottom, slant, sag }: Eyes): Readonly<Record<'upper' | 'lower', (u: number) => number>> {
  const corner = (u: number): number => sag * (u + 0.4) * 0.7;
  const dome = (u: number): number => Math.sqrt(Math.max(0, 1 - u * u));
  return {
    upper: (u) =>
      EYE_Y + corner(u) - top * dome(u) * (1 + 0.55 * slant * u) + slant * 7 * Math.max(0, -u) * dome(u),
    lower: (u) => EYE_Y + corner(u) + bottom * dome(u),
  };
}

const spread = (from: number, to: number): number[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);

const line = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** One eye; `side` 1 is the viewer's right. */
function eye(eyes: Eyes, side: 1 | -1): Shape[] {
  const { upper, lower } = lids(eyes);
  const point = (u: number, y: number): Point => [side * (APART + HALF * u), y];
  const over = spread(-1, 1).map((u) => point(u, upper(u)));
  const under = spread(1, -1).map((u) => point(u, lower(u)));
  const gap = lower(0) - upper(0);
  if (gap < 6) {
    const along = eyes.top > 0 ? over : under;
    const ends = eyes.top > 0 ? [] : [pen(line([point(1, lower(1)), point(1.22, lower(1) - 4)]), INK, 4.5)];
    return [pen(line(along), INK, 6.5), ...ends];
  }
  const { iris, x, y } = eyes;
  const centre: Point = [side * APART + x, EYE_Y + y];
  const ring = spread(0, 2 * Math.PI).map((angle): Point => {
    const u = Math.min(1, Math.max(-1, (side * (centre[0] + iris * Math.cos(angle)) - APART) / HALF));
    const dy = centre[1] + 1.12 * iris * Math.sin(angle);
    return [side * (APART + HALF * u), Math.min(lower(u), Math.max(upper(u), dy))];
  });
  const shine: Point = [centre[0] - 3.5, centre[1] - 4];
  const shown = shine[1] > upper(0) + 2 && iris > 7;
  return [
    fill(`${line([...over, ...under])}Z`, '#fffdf8'),
    fill(`${line(ring)}Z`, INK),
    ...(shown ? [fill(oval(shine[0], shine[1], 3, 3), '#fff')] : []),
    pen(line(under), INK, eyes.bottom > 12 ? 3.4 : 2.6, 0.75),
    pen(line(over), INK, 6.5),
  ];
}

/** Folds of the lid that hangs or narrows. */
function folds({ top }: Eyes): Shape[] {
  if (top > 6 || top < -1) return [];
  const d = (side: number): string =>
    `M${at([side * 15, -10])}Q${at([side * APART, -21])} ${at([side * 60, -8])}`;
  return [pen(d(1) + d(-1), CREASE, 4)];
}

/** Both eyes, looking where the face says or, `aside`, past one. */
export function drawEyes({ eyes, wink }: Expression, aside = false, large = 1): Shape[] {
  const looked: Eyes = aside ? { ...eyes, x: eyes.x - 10, y: eyes.y + 1 } : eyes;
  const sized = (open: number): Eyes => ({
    ...looked,
    top: looked.top * open * large,
    bottom: looked.bottom * open * large,
    iris: looked.iris * large,
  });
  return [...eye(sized(wink[0]), -1), ...eye(sized(wink[1]), 1), ...folds(eyes)];
}

/** Brows grow thin outwards; old ones are bushy and light. */
export function drawBrows({ brows, lift, pinch }: Expression, thick: number, colour: string = HAIR): Shape[] {
  const brow = (side: 1 | -1, up: number): Shape => {
    const y = -33 + up;
    const [a, m, b] = [y + brows.inner, y + brows.middle, y + brows.outer];
    const top: Point[] = [
      [side * 15, a - thick / 2],
      [side * 36, m - thick * 0.75],
      [side * 64, b],
    ];
    const [p, q, r] = top as [Point, Point, Point];
    const d =
      `M${at(p)}Q${at(q)} ${at(r)}` +
      `Q${at([q[0], q[1] + thick * 1.3])} ${at([p[0] - side, p[1] + thick])}Z`;
    return { d, fill: colour, stroke: colour === HAIR ? INK : colour, width: 3.4 };
  };
  const lines =
    pinch < 0.2
      ? []
      : [pen(`M-7 -34Q-4 -26 -7 -14${pinch > 0.5 ? 'M7 -34Q4 -26 7 -14' : ''}`, CREASE, 2.5 + 2.5 * pinch)];
  return [brow(-1, lift[0]), brow(1, lift[1]), ...lines];
}
