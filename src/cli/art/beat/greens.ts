import { el, group, oval, path } from '../svg.ts';
import { bar, flat } from '../places/solid.ts';
import { T } from '../places/tones.ts';

/** Leaves and grass are of the season: the page says which. */
export const LEAF = 'var(--leaf)';
const LEAF_PALE = 'var(--leaf-pale)';
const TURNING = 'var(--leaf-turning)';
export const GRASS = 'var(--grass)';
export const GROUND = 'var(--ground)';

const crown = (fill: string): string =>
  path(
    'M-22 -22C-34 -30 -30 -50 -16 -52C-12 -68 14 -70 18 -54C34 -52 34 -30 22 -22C10 -14 -12 -14 -22 -22Z',
    fill,
  ) + flat(path('M-18 -36C-18 -48 -6 -56 6 -54C-4 -50 -12 -44 -12 -34Z', LEAF_PALE));

/** A plane tree; `turning`: of those that go yellow first. */
export const tree = (x: number, y: number, size = 1, turning = false): string =>
  group(
    flat(oval(4, 0, 22, 5, 'rgb(60 60 40 / 16%)')) +
      path('M-4 0L-3 -26H3L4 0Z', T.woodDeep) +
      crown(turning ? TURNING : LEAF),
    { transform: `translate(${x} ${y}) scale(${size})` },
  );

/** A poplar, as they stand along roads in the north. */
export const poplar = (x: number, y: number, size = 1): string =>
  group(
    path('M-2 0V-20H2V0Z', T.woodDeep) +
      path('M0 -82C14 -66 16 -30 8 -14C2 -8 -4 -8 -9 -14C-16 -30 -13 -66 0 -82Z', LEAF) +
      flat(path('M-2 -70C-10 -54 -10 -34 -6 -22C-4 -40 -4 -56 -2 -70Z', LEAF_PALE)),
    { transform: `translate(${x} ${y}) scale(${size})` },
  );

/** A bed along a path. */
export const hedge = (x: number, y: number, width: number): string =>
  path(
    `M${x} ${y}v-8q8 -6 16 -1q8 -5 16 0${Array.from({ length: Math.round((width - 40) / 16) }, () => 'q8 -5 16 0').join('')}q8 2 8 9Z`,
    LEAF,
  );

export const soft = (d: string, fill: string, opacity = 1): string =>
  el('path', { d, fill, stroke: 'none', ...(opacity < 1 && { opacity }) });

/** A street lamp; its light is drawn over the dark. */
export const lampPost = (x: number, y: number): string =>
  bar(`M${x} ${y}V${y - 54}q0 -8 10 -8h6`, T.line, 5) +
  bar(`M${x} ${y}V${y - 54}q0 -8 10 -8h6`, T.iron, 3) +
  oval(x + 18, y - 60, 7, 3.4, T.lamp);

export const lampLight = (x: number, y: number): string =>
  oval(x + 18, y - 60, 7, 3.4, '#fff3c9') +
  flat(
    oval(x + 18, y - 2, 34, 9, 'rgb(255 226 150 / 26%)'),
    oval(x + 18, y - 58, 15, 12, 'rgb(255 226 150 / 30%)'),
  );
