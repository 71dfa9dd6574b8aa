import type { Garment } from '../parts.ts';
import { box, both, CLOTH, CREASE, fill, INK, outlined, oval, pen, type Shape, SKIN, TRIM } from './shape.ts';
import { drawSign } from './signs.ts';

export interface GarmentDrawing {
  /** Of the trunk and of the sleeves. */
  readonly body: string;
  readonly sleeve: string;
  readonly short?: boolean;
  /** The sleeve ends at a seam: a waistcoat lies over it. */
  readonly seam?: boolean;
  readonly front: readonly Shape[];
  readonly back: readonly Shape[];
}

const SHIRT = '#c9d9ea';
const WHITE = '#f6f2ea';
const BOARD = '#1b2740';
const SILVER = '#d9dde2';
const GLOW = '#e9f06a';

const line = (d: string, width = 4): Shape => pen(d, INK, width);
const soft = (d: string, width = 4): Shape => pen(d, INK, width, 0.45);
const shapes = (d: string, colour: string, width = 4.5): Shape[] =>
  both(d)
    .split(/(?<=Z)/)
    .filter(Boolean)
    .map((one) => outlined(one, colour, width));

/** What every trunk has: folds at the armpits. */
const FOLDS = soft(both('M128 236Q116 262 120 292M108 404Q96 420 70 424'));
const COLLAR = 'M40 128C48 138 52 150 50 158L26 202L0 168C18 164 32 150 40 128Z';
const collar = (colour: string): Shape[] => shapes(COLLAR, colour);
const buttons = (from: number, colour = INK): Shape =>
  fill([0, 56, 112, 168].map((dy) => oval(0, from + dy, 4.5, 4.5)).join(''), colour);
const neckline = soft('M-48 142Q0 190 48 142', 4);
const boards = shapes('M74 160L136 184L128 208L68 180Z', BOARD);
const BACK_COLLAR = line('M-44 140Q0 156 44 140', 5);
const throat = (colour: string, to = 230): Shape =>
  outlined(`M-40 130Q0 172 40 130L50 152L0 ${to}L-50 152Z`, colour, 4);
/** Open down the front: what is worn beneath between two edges. */
const opened = (beneath: string): Shape[] => [
  outlined('M-38 134Q0 170 38 134L62 260L58 524L-58 524L-62 260Z', beneath, 4),
];
const band = (y: number, colour = SILVER): Shape[] => [
  fill(`M-139 ${y}L139 ${y}L139 ${y + 30}L-139 ${y + 30}Z`, GLOW),
  fill(`M-139 ${y + 8}L139 ${y + 8}L139 ${y + 22}L-139 ${y + 22}Z`, colour),
];
const pocket = (x: number, y: number, w = 54, h = 54): Shape[] => [
  pen(box(x, y, w, h), INK, 4),
  line(`M${x - w / 2} ${y - h / 2 + 14}L${x} ${y - h / 2 + 22}L${x + w / 2} ${y - h / 2 + 14}`),
];

const plain = (
  body: string,
  front: readonly Shape[],
  back: readonly Shape[] = [BACK_COLLAR],
): GarmentDrawing => ({
  body,
  sleeve: body,
  front: [FOLDS, ...front],
  back,
});

/** A sleeveless thing over long sleeves. */
const waistcoat = (more: readonly Shape[], back: readonly Shape[] = []): GarmentDrawing => ({
  body: CLOTH,
  sleeve: CLOTH,
  seam: true,
  front: [
    neckline,
    ...shapes(
      'M50 142C80 158 108 164 128 176C106 230 110 300 138 350L142 524L4 524L4 262C30 232 48 190 50 142Z',
      TRIM,
    ),
    ...more,
  ],
  back: [
    outlined(
      'M-50 142Q0 162 50 142C80 158 108 164 128 176C106 230 110 300 138 350L142 524L-142 524L-138 350C-110 300 -106 230 -128 176C-108 164 -80 158 -50 142Z',
      TRIM,
      4.5,
    ),
    ...back,
  ],
});

export const GARMENT_DRAWINGS: Readonly<Record<Garment, GarmentDrawing>> = {
  tee: { ...plain(CLOTH, [neckline]), short: true },
  shirt: plain(CLOTH, [...collar(CLOTH), line('M0 170L0 520'), buttons(214), ...pocket(66, 262)]),
  polo: {
    ...plain(CLOTH, [
      ...collar(TRIM),
      line('M0 170L0 256M-12 256L12 256'),
      fill(oval(5, 200, 4, 4) + oval(5, 230, 4, 4), INK),
    ]),
    short: true,
  },
  // A work jacket zipped up to the chin.
  zipped: plain(CLOTH, [
    ...shapes('M34 108C48 112 52 136 50 160C32 176 14 178 0 178L0 152C20 150 34 136 34 108Z', CLOTH),
    pen('M0 156L0 520', TRIM, 10),
    line('M-6 156L-6 520M6 156L6 520', 3),
    soft(both('M60 380L100 350')),
  ]),
  // Worn open over something plain.
  jacket: plain(CLOTH, [
    ...opened(TRIM),
    neckline,
    line(both('M38 134L62 260L58 524')),
    ...shapes('M40 128C62 140 78 152 80 164L88 226L60 262L48 190Z', CLOTH),
    ...pocket(100, 404, 44, 40),
  ]),
  // The dark zipped jacket of somebody in office, a white collar above it.
  cadre: plain(CLOTH, [
    throat(WHITE, 216),
    ...shapes('M38 124C46 132 50 142 46 152L22 184L0 164C18 160 32 146 38 124Z', WHITE, 4),
    ...shapes('M44 134C70 146 80 156 78 166L40 232L2 246L2 226C26 206 40 172 44 134Z', CLOTH),
    line('M0 240L0 520', 5),
    pen('M0 250L0 268', SILVER, 7),
    line(both('M64 372L104 342'), 4),
    soft(both('M100 476L100 520')),
    pen('M-104 262L-66 262', INK, 3),
  ]),
  cardigan: plain(CLOTH, [
    outlined('M-40 134Q0 170 40 134L54 154L0 316L-54 154Z', TRIM, 4),
    neckline,
    line(both('M46 138C52 190 30 270 2 316'), 6),
    line('M0 316L0 520', 4),
    buttons(340),
    soft(both('M84 300L84 500M110 300L110 500'), 3),
    ...pocket(-82, 440, 56, 50).slice(0, 1),
    ...pocket(82, 440, 56, 50).slice(0, 1),
  ]),
  // A shop's waistcoat over a knitted undershirt, its name plate on the chest.
  vest: waistcoat([
    outlined(box(78, 258, 58, 28), WHITE, 3.5),
    line('M58 258L98 258', 3.5),
    ...pocket(-82, 400, 70, 64),
    ...pocket(82, 400, 70, 64),
    pen(both('M52 150C50 200 32 240 6 268'), WHITE, 6),
  ]),
  // Quilted, with a small stand-up collar.
  padded: waistcoat(
    [
      soft(both('M10 290Q70 304 128 290M8 350Q70 364 134 350M8 410Q70 424 138 410M8 470Q70 484 140 470')),
      buttons(290),
      ...shapes('M36 116C48 122 52 140 50 152L10 194L0 172C22 162 34 144 36 116Z', TRIM),
    ],
    [
      soft('M-110 250Q0 266 110 250M-116 310Q0 326 116 310M-130 370Q0 386 130 370M-136 430Q0 446 136 430'),
      BACK_COLLAR,
    ],
  ),
  hoodie: plain(
    CLOTH,
    [
      ...shapes('M40 110C72 122 84 150 66 178C46 206 18 216 0 216L0 184C24 180 40 150 40 110Z', CLOTH),
      pen(both('M24 202L28 270'), WHITE, 6),
      line('M-86 470L-66 392L66 392L86 470Z', 4.5),
    ],
    [outlined('M-62 130C-70 190 -40 230 0 232C40 230 70 190 62 130Q0 160 -62 130Z', CLOTH, 4.5)],
  ),
  // Work clothes of a plant: chest pockets, a name strip, a pen.
  overalls: plain(CLOTH, [
    throat(TRIM, 210),
    ...collar(CLOTH),
    line('M0 200L0 520', 5),
    ...pocket(70, 276, 66, 62),
    ...pocket(-70, 276, 66, 62),
    fill(box(70, 232, 60, 14), WHITE),
    pen('M-84 232L-84 268', '#3f66a0', 7),
    soft('M-140 452L140 452', 6),
  ]),
  apron: {
    body: CLOTH,
    sleeve: CLOTH,
    front: [
      FOLDS,
      neckline,
      pen(both('M44 140L58 244'), TRIM, 15),
      line(both('M36 142L50 244M52 142L66 244'), 3),
      outlined(
        'M-66 240L66 240C70 300 96 330 134 350L142 524L-142 524L-134 350C-96 330 -70 300 -66 240Z',
        TRIM,
        4.5,
      ),
      line('M-54 404L54 404L48 470L-48 470Z', 4.5),
      soft('M-56 258L56 258', 3),
    ],
    back: [BACK_COLLAR, pen('M-44 142L40 350M44 142L-40 350', TRIM, 15), pen('M-132 360L132 360', TRIM, 18)],
  },
  // A doctor's or nurse's coat over something coloured, a listening tube about the neck.
  scrubs: {
    body: WHITE,
    sleeve: WHITE,
    front: [
      FOLDS,
      throat(TRIM, 270),
      fill('M-24 146Q0 172 24 146L0 204Z', SKIN),
      line('M-26 144L0 206L26 144', 4),
      ...shapes('M42 132C62 144 74 152 76 162L82 214L58 224L2 300L2 268C30 230 44 180 42 132Z', WHITE),
      line('M0 290L0 520', 4),
      ...pocket(80, 290, 58, 54),
      pen('M66 250L66 276', '#3f66a0', 6),
      pen('M92 250L92 276', '#c8483c', 6),
      pen('M-50 146C-64 230 -60 280 -46 300M50 146C60 200 40 260 6 286M-46 300L-46 330', '#4a5560', 7),
      outlined(oval(-46, 342, 14, 14), SILVER, 4.5),
    ],
    back: [BACK_COLLAR, soft('M0 200L0 520'), line('M-60 370L60 370', 4)],
  },
  // Delivery: a bright jacket with reflecting bands.
  rider: plain(
    CLOTH,
    [
      ...shapes('M34 108C50 112 56 136 54 160C32 178 14 180 0 180L0 152C20 150 34 136 34 108Z', TRIM),
      line('M0 176L0 520', 5),
      ...band(318),
      outlined('M52 236C52 222 70 216 82 222C100 214 116 232 104 246C98 262 60 262 52 236Z', WHITE, 4),
      pen('M66 240Q80 252 94 238', '#dd7a35', 5),
    ],
    [BACK_COLLAR, ...band(318)],
  ),
  // Fire brigade: a thick coat with bands, its collar up.
  turnout: plain(
    CLOTH,
    [
      ...shapes('M34 108C52 112 60 136 58 160C34 182 14 184 0 184L0 154C20 152 34 136 34 108Z', CLOTH),
      line('M0 180L0 520', 6),
      ...band(250),
      ...band(410),
      ...pocket(-76, 350, 74, 62),
      ...pocket(76, 350, 74, 62),
    ],
    [BACK_COLLAR, ...band(250), ...band(410)],
  ),
  // Street cleaning: an orange waistcoat with bands and its word.
  sanitation: {
    body: '#e0762f',
    sleeve: CLOTH,
    seam: true,
    front: [
      FOLDS,
      line('M-52 142L0 236L52 142', 4.5),
      fill('M-40 130Q0 172 40 130L48 148L0 228L-48 148Z', CLOTH),
      line('M-50 144L0 232L50 144', 4.5),
      line('M0 236L0 520', 5),
      fill('M-112 160L-88 152L-92 520L-116 520Z', GLOW),
      fill('M112 160L88 152L92 520L116 520Z', GLOW),
      ...band(330),
      fill(box(52, 270, 66, 36), '#b4521f'),
      ...drawSign(['环', '卫'], 52, 270, 24, WHITE),
    ],
    back: [...band(360), ...drawSign(['环', '卫'], 0, 272, 66, WHITE)],
  },
  // A guard of a housing estate or a gate: dark, patched, belted.
  guard: plain(
    '#38434f',
    [
      throat(SHIRT, 224),
      outlined('M-11 166L11 166L16 184L8 194L-8 194L-16 184Z', '#20262e', 4),
      outlined('M-8 194L8 194L15 300L-15 300Z', '#20262e', 4),
      ...collar('#38434f'),
      line('M0 300L0 520', 4),
      ...shapes('M74 160L136 184L128 208L68 180Z', '#20262e'),
      outlined(box(74, 262, 78, 40), '#f0e6cf', 4),
      ...drawSign(['保', '安'], 75, 262, 27, '#20262e'),
      ...pocket(-72, 282, 62, 56),
      outlined('M-140 440L140 440L140 470L-140 470Z', '#20262e', 4),
      outlined(box(0, 455, 44, 34), '#c9a94e', 4),
    ],
    [
      BACK_COLLAR,
      ...drawSign(['保', '安'], 0, 270, 66, WHITE),
      outlined('M-140 440L140 440L140 470L-140 470Z', '#20262e', 4),
    ],
  ),
  // Police: shirt, tie, shoulder boards, number plate. No real emblem is copied.
  uniform: plain(
    CLOTH,
    [
      throat(SHIRT, 250),
      ...shapes('M38 126C46 134 50 144 46 152L24 190L0 166C18 162 32 148 38 126Z', SHIRT, 4),
      outlined('M-11 168L11 168L16 188L8 198L-8 198L-16 188Z', BOARD, 4),
      outlined('M-8 198L8 198L16 290L-16 290Z', BOARD, 4),
      ...shapes('M44 136C66 148 76 156 78 166L88 218L66 226L74 242L6 330L2 300C30 250 46 190 44 136Z', CLOTH),
      line('M0 322L0 520', 4.5),
      fill([350, 410, 470].map((y) => oval(0, y, 6, 6)).join(''), SILVER),
      ...boards,
      pen(both('M86 172L122 188'), SILVER, 4),
      outlined(box(88, 262, 62, 22), SILVER, 3.5),
      outlined(box(-86, 262, 58, 24), '#2f5fa0', 3.5),
    ],
    [BACK_COLLAR, ...boards, soft('M0 220L0 520')],
  ),
  // Auxiliary police: a plain pale-blue shirt with dark boards and no tie.
  auxiliary: plain(
    CLOTH,
    [
      ...collar(CLOTH),
      line('M0 170L0 520'),
      buttons(214),
      ...boards,
      ...pocket(72, 284, 60, 56),
      ...pocket(-72, 284, 60, 56),
      outlined(box(72, 238, 58, 20), '#33415c', 3.5),
    ],
    [BACK_COLLAR, ...boards],
  ),
  // Nothing over the shoulders.
  bare: {
    body: SKIN,
    sleeve: SKIN,
    seam: true,
    front: [
      pen(both('M20 184Q70 176 112 190M24 262Q66 284 110 262'), CREASE, 4),
      fill(both(oval(62, 250, 6, 5)), CREASE),
      pen('M0 276L0 392M-8 424Q0 432 8 424', CREASE, 4),
      outlined('M-139 452L139 452L142 524L-142 524Z', '#3f4653', 4.5),
    ],
    back: [pen('M0 190L0 420M-70 220Q-40 262 -64 300M70 220Q40 262 64 300', CREASE, 4)],
  },
  // Striped, as a hospital lends it.
  ward: plain('#eef2f4', [
    pen('M-96 170L-100 520M-48 160L-50 520M48 160L50 520M96 170L100 520', '#8fb0cf', 13),
    ...collar('#eef2f4'),
    line('M0 170L0 520'),
    buttons(214),
  ]),
};
