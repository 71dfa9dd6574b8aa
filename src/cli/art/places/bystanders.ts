import type { Stance } from '../../../ui/place/crowd.ts';
import { group, oval, path, pen, rect } from '../svg.ts';
import { T } from './tones.ts';

const COAT = 'var(--coat)';
const FACE = '#d9b48f';

const coat = path('M-24 0V-38C-24 -58 24 -58 24 -38V0Z', COAT);
const cap = path('M-15 -68C-17 -92 17 -92 15 -68C8 -78 -8 -78 -15 -68Z', T.dark);
const head = oval(0, -68, 14, 16, FACE) + cap;
const faint = (drawing: string): string => group(drawing, { opacity: 0.78 });

/** People in the background, feet at 0 0: no face, no one in particular. Only where they look tells. */
export const BYSTANDERS: Readonly<Record<Stance, string>> = {
  // Busy with something else: the back of a head, or a profile bent over a slip of paper.
  away: faint(
    coat +
      oval(-4, -68, 14, 16, FACE) +
      path('M-12 -58C-22 -92 16 -96 14 -66C12 -54 -2 -52 -12 -58Z', T.dark),
  ),
  watching: faint(coat + head + pen('M-6 -67v3M6 -67v3', T.dark, 3)),
  filming: faint(
    coat +
      head +
      pen('M18 -36L32 -52L20 -66', COAT, 10) +
      oval(18, -70, 5, 5, FACE) +
      rect(8, -92, 15, 26, T.dark, 3) +
      oval(13, -86, 2.5, 2.5, T.paper),
  ),
};
