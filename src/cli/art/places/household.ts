import { oval, path } from '../svg.ts';
import { bar, flat, letters, line } from './solid.ts';
import { T } from './tones.ts';

/** What stands and shows in a flat that water comes down into. In centimetres; 0 0 is the middle of where it stands. */

/** An enamel basin, a rim of blue, half full: rings where the last drop fell. */
const basin =
  path('M-26 -13L-19 3Q0 8 19 3L26 -13Z', T.white) +
  oval(0, -13, 26, 7, '#3f5f92') +
  oval(0, -13, 23.5, 5.8, T.white) +
  flat(oval(0, -11.6, 20.5, 4.3, '#a9c6cf')) +
  bar(
    'M-7 -12a7 1.6 0 1 0 14 0a7 1.6 0 1 0 -14 0M-13 -12a13 2.8 0 1 0 26 0a13 2.8 0 1 0 -26 0',
    T.white,
    0.9,
  ) +
  letters(0, -3, '奖', { size: 8, fill: T.red }) +
  path('M0 -34q-3 6 0 8q3 -2 0 -8Z', '#a9c6cf');

/** Yellow in rings, the last one darkest at its edge, paint coming off in the middle; a drop about to fall. */
const stain =
  flat(
    oval(0, 0, 92, 19, '#e3d2a6'),
    oval(-26, 3, 60, 13, '#d6bd86'),
    oval(22, -3, 46, 10, '#cbae76'),
    oval(-6, 2, 24, 6, '#b89a66'),
  ) +
  bar('M-92 0q10 14 40 17q60 6 112 -2q32 -6 32 -16', '#a9874a', 1.6) +
  bar('M-24 -2q10 5 22 2M-2 4l12 -3', '#7d6a48', 1.4) +
  path('M-6 9q-3 7 0 9q3 -2 0 -9Z', '#a9c6cf');

/** White china, rinsed clean, one blue line round it. */
const bowl =
  path('M-13 -12Q-12 -1 -5 0H5Q12 -1 13 -12Z', T.white) +
  oval(0, -12, 13, 3.6, T.white) +
  oval(0, -11.6, 10.8, 2.5, '#e4e8e6') +
  bar('M-12.4 -8.6Q0 -4.6 12.4 -8.6', '#5f83ad', 1.4) +
  line('M-5 0h10');

export const HOUSEHOLD = {
  'basin-floor': basin,
  'ceiling-stain': stain,
  'bowl-table': bowl,
} as const;
