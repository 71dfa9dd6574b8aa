import type { AgeBand, Build } from '../look.ts';
import { both, CREASE, fill, outlined, oval, pen, type Shape, SKIN } from './shape.ts';
import type { Turn } from './turn.ts';

const CROWN = 'M0 -108C-46 -108 -79 -74 -80 -20';

/** From the left temple round the chin to the right one and over the crown. */
const OUTLINES: Readonly<Record<Build | 'child', string>> = {
  slight: `${CROWN}C-80 6 -76 28 -62 58C-52 80 -28 103 0 103C28 103 52 80 62 58C76 28 80 6 80 -20C79 -74 46 -108 0 -108Z`,
  middle: `${CROWN}C-81 8 -80 32 -68 60C-56 86 -34 103 0 103C34 103 56 86 68 60C80 32 81 8 80 -20C79 -74 46 -108 0 -108Z`,
  heavy: `${CROWN}C-83 4 -92 34 -84 64C-74 94 -42 107 0 107C42 107 74 94 84 64C92 34 83 4 80 -20C79 -74 46 -108 0 -108Z`,
  child: `${CROWN}C-82 8 -86 36 -70 62C-54 86 -28 97 0 97C28 97 54 86 70 62C86 36 82 8 80 -20C79 -74 46 -108 0 -108Z`,
};

export const outlineOf = (build: Build, band: AgeBand): string =>
  OUTLINES[band === 'child' ? 'child' : build];

/** Drawn before the head is turned. */
export const drawSkull = (build: Build, band: AgeBand): Shape[] => [
  outlined(outlineOf(build, band), SKIN),
  ...(build === 'heavy' && band !== 'child' ? [pen('M-34 92Q0 106 34 92', CREASE, 4)] : []),
];

const ear = (x: number, y: number, side: number): Shape[] => [
  outlined(oval(x, y, 14, 22), SKIN),
  pen(`M${x + side * 3} ${y - 9}Q${x - side * 5} ${y} ${x + side * 2} ${y + 10}`, CREASE, 4),
];

/** Behind the head where it is seen from the front; beside the cheek where it is turned. */
export function drawEars(turn: Turn): { readonly behind: Shape[]; readonly beside: Shape[] } {
  if (turn === 0) return { behind: [...ear(-82, 8, -1), ...ear(82, 8, 1)], beside: [] };
  return { behind: [], beside: ear(-60 * turn, 10, -turn) };
}

const NECK_WIDTHS: Readonly<Record<Build, number>> = { slight: 30, middle: 36, heavy: 48 };

export function drawNeck(build: Build, band: AgeBand): Shape[] {
  const half = band === 'child' ? 24 : NECK_WIDTHS[build];
  const d = `M-${half} 60L-${half} 138C-${half - 6} 172 ${half - 6} 172 ${half} 138L${half} 60Z`;
  return [
    outlined(d, SKIN),
    fill(`M-${half - 2} 84Q0 132 ${half - 2} 84L${half - 2} 66L-${half - 2} 66Z`, CREASE, 0.5),
    ...(band === 'aged' ? [pen(both(`M14 112L10 146`), CREASE, 4)] : []),
  ];
}

/** Cords that stand out in a neck. */
export const drawCords = (cords: number): Shape[] =>
  cords > 0.2 ? [pen(both('M22 104Q20 126 9 148M12 110Q12 126 5 142'), CREASE, 3 + 2.5 * cords)] : [];
