import { group, oval, path, rect } from '../svg.ts';
import { bar, flat } from './solid.ts';
import { T } from './tones.ts';

/** The door from the living room to the rooms behind it, in centimetres; 0 0 is the middle of its foot. */
const WIDTH = 64;
const HEIGHT = 212;
const LEFT = -WIDTH / 2;

/** The leaf, `gap` of the doorway left free at its right. */
const leaf = (gap: number): string => {
  const width = WIDTH - gap;
  return (
    rect(LEFT, -HEIGHT, width, HEIGHT, T.wood) +
    rect(LEFT + width * 0.16, -HEIGHT + 16, width * 0.68, 78, T.woodPale) +
    rect(LEFT + width * 0.16, -96, width * 0.68, 78, T.woodPale) +
    rect(LEFT + width * 0.86, -106, 3.4, 16, T.ironDeep, 1)
  );
};

/** A child under a desk, arms round the knees, one foot bare: seen through the gap. */
const child =
  rect(6, -HEIGHT, 26, HEIGHT, '#4e4a52') +
  rect(6, -6, 26, 6, '#6d6259') +
  rect(6, -84, 26, 7, T.woodPale) +
  rect(28, -77, 4, 77, T.woodDeep) +
  path('M9 -4Q7 -34 14 -40H22Q28 -34 27 -4Z', '#d98a84') +
  oval(18, -48, 8.4, 9, '#f0d2b2') +
  path('M9 -48Q8 -60 18 -60Q28 -60 27 -48Q22 -54 9 -48Z', T.dark) +
  flat(oval(15.4, -47, 1, 1.3, T.dark), oval(21, -47, 1, 1.3, T.dark)) +
  path('M10 -4L13 -24Q17 -28 21 -24L26 -4Z', '#7d8fb0') +
  bar('M10 -26Q18 -17 27 -26', '#d98a84', 4) +
  path('M8 0q0 -5 6 -5h4v5Z', '#f0d2b2') +
  path('M18 0v-5h5q5 0 5 5Z', '#e5a3a0');

export const INNER_DOOR = {
  'inner-shut': leaf(0),
  'inner-gap': rect(LEFT, -HEIGHT, WIDTH, HEIGHT, '#4e4a52') + leaf(8),
  'child-desk': group(leaf(26) + child),
} as const;
