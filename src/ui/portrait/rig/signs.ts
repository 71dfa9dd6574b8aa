import { INK, pen, placed, type Shape, warped } from './shape.ts';

/** Characters on work clothes, stroke by stroke in a square of 10. */
const STROKES = {
  保: 'M2 0L0 4M1.2 2.5L1.2 10M4 0.6L9 0.6L9 3.6L4 3.6ZM3 5.6L10 5.6M6.5 3.8L6.5 10M6.3 5.8L3 9.2M6.7 5.8L10 9.2',
  安: 'M5 -0.4L5 1M0.6 3L0.6 1.4L9.6 1.4L9 3M4.6 2.6L2.4 7Q6 8 8.4 10M0.4 4.8L9.8 4.8M7.4 5Q6 8.6 1.4 10',
  环: 'M0.4 1L4 1M0.6 4.8L3.8 4.8M0 8.8L4.2 8M2.2 1L2.2 8.4M4.8 1L10 1M7.6 1.2Q6.6 4 4.6 5.8M7.4 3.6L7.4 10M8 4.4L10 6.4',
  卫: 'M1.4 1L8.6 1L8.4 5.6L6.4 4.8M4.6 1L4.6 9M0.2 9.2L9.8 9.2',
} as const;

export type Sign = readonly (keyof typeof STROKES)[];

/** A word, its middle at `x`, `y`; `size` is a character's height. */
export function drawSign(sign: Sign, x: number, y: number, size: number, colour: string = INK): Shape[] {
  const scale = size / 10;
  const step = size * 1.16;
  return sign.flatMap((character, index) =>
    warped(
      [pen(STROKES[character], colour, size * 0.13)],
      placed([x + (index - sign.length / 2) * step + size * 0.08, y - size / 2], 0, scale),
    ),
  );
}
