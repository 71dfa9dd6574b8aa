import type { Glasses, Hat } from '../parts.ts';
import { both, fill, INK, outlined, pen, type Shape, warped } from './shape.ts';

interface HatDrawing {
  readonly front: readonly Shape[];
  readonly back: readonly Shape[];
}

const NONE: HatDrawing = { front: [], back: [] };
const CROWN =
  'M-92 -66C-134 -92 -120 -134 -76 -148C-40 -160 40 -160 76 -148C120 -134 134 -92 92 -66C40 -82 -40 -82 -92 -66Z';

/** What is worn on the head, over the hair. No real emblem is copied: a plain shield stands for it. */
const DRAWINGS: Readonly<Record<Hat, HatDrawing>> = {
  none: NONE,
  // A peaked service cap.
  service: {
    front: [
      outlined(CROWN, '#22345a'),
      outlined('M-92 -66C-40 -84 40 -84 92 -66L88 -40C40 -56 -40 -56 -88 -40Z', '#182644'),
      pen('M-88 -48Q0 -66 88 -48', '#c9ced6', 5),
      outlined(
        'M-84 -44C-40 -58 40 -58 84 -44C86 -30 74 -22 60 -24C24 -34 -24 -34 -60 -24C-74 -22 -86 -30 -84 -44Z',
        '#1a1d26',
      ),
      outlined('M-15 -122Q0 -128 15 -122Q17 -98 0 -86Q-17 -98 -15 -122Z', '#dfe3e8', 4),
    ],
    back: [
      outlined(CROWN, '#22345a'),
      outlined('M-92 -66C-40 -84 40 -84 92 -66L88 -38C40 -48 -40 -48 -88 -38Z', '#182644'),
    ],
  },
  // A worker's soft cap.
  cloth: {
    front: [
      outlined(
        'M-90 -50C-100 -110 -60 -140 0 -140C60 -140 100 -110 90 -50C50 -66 -50 -66 -90 -50Z',
        '#5b6470',
      ),
      outlined(
        'M-74 -54C-40 -66 40 -66 74 -54C90 -40 86 -28 76 -28C40 -42 -40 -42 -76 -28C-86 -28 -90 -40 -74 -54Z',
        '#4a525d',
      ),
    ],
    back: [
      outlined(
        'M-90 -40C-100 -110 -60 -140 0 -140C60 -140 100 -110 90 -40C50 -50 -50 -50 -90 -40Z',
        '#5b6470',
      ),
    ],
  },
  // A rider's helmet.
  helmet: {
    front: [
      outlined(
        'M-96 -20C-112 -110 -64 -148 0 -148C64 -148 112 -110 96 -20L84 -24C80 -52 60 -64 0 -64C-60 -64 -80 -52 -84 -24Z',
        'var(--cloth)',
      ),
      pen('M-30 -144Q-36 -100 -30 -68M30 -144Q36 -100 30 -68', INK, 4, 0.6),
      pen(both('M86 -14Q84 40 60 76'), '#3a3a3f', 6),
    ],
    back: [
      outlined(
        'M-96 10C-112 -110 -64 -148 0 -148C64 -148 112 -110 96 10C50 30 -50 30 -96 10Z',
        'var(--cloth)',
      ),
    ],
  },
  // A fire helmet: a comb, a plate, a brim all round.
  fire: {
    front: [
      outlined('M-92 -34C-104 -104 -62 -146 0 -146C62 -146 104 -104 92 -34Z', '#c3463a'),
      outlined('M-14 -152C-8 -160 8 -160 14 -152L20 -78L-20 -78Z', '#a8382e'),
      outlined('M-122 -22C-104 -46 104 -46 122 -22C70 -34 -70 -34 -122 -22Z', '#c3463a'),
      outlined('M-20 -92L20 -92L16 -58L0 -50L-16 -58Z', '#e6c35a', 4),
      pen(both('M88 -18Q84 44 58 78'), '#3a3a3f', 6),
    ],
    back: [
      outlined('M-92 10C-104 -104 -62 -146 0 -146C62 -146 104 -104 92 10C50 30 -50 30 -92 10Z', '#c3463a'),
      outlined('M-14 -152C-8 -160 8 -160 14 -152L18 -30L-18 -30Z', '#a8382e'),
    ],
  },
  nurse: {
    front: [
      outlined('M-86 -52C-92 -100 -60 -136 0 -136C60 -136 92 -100 86 -52C40 -76 -40 -76 -86 -52Z', '#f4f7f8'),
      pen('M-80 -66Q0 -92 80 -66', '#7fa8b8', 5),
    ],
    back: [
      outlined('M-86 -40C-92 -100 -60 -136 0 -136C60 -136 92 -100 86 -40C40 -30 -40 -30 -86 -40Z', '#f4f7f8'),
    ],
  },
};

/** So high on the head that the brows stay to be seen. */
const raised = (shapes: readonly Shape[]): Shape[] => warped(shapes, (x, y) => [x, y - 14]);

export const hatOf = (hat: Hat): HatDrawing => ({
  front: raised(DRAWINGS[hat].front),
  back: raised(DRAWINGS[hat].back),
});

export const drawGlasses = (glasses: Glasses): Shape[] =>
  glasses === 'none'
    ? []
    : [
        fill(both('M9 2C9 -20 65 -22 66 0C66 26 56 30 38 30C18 30 9 24 9 2Z'), '#ffffff', 0.18),
        pen(
          `${both('M9 2C9 -20 65 -22 66 0C66 26 56 30 38 30C18 30 9 24 9 2ZM66 -4L80 -2')}M-9 0Q0 -6 9 0`,
          INK,
          4,
        ),
      ];
