import { oval, path, rect } from '../svg.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, line } from './solid.ts';
import { T } from './tones.ts';

const WALL = '#cdbba5';
const MOSS = '#7f9a64';
const BARE = '#b9b3a4';

const pane = (x: number, y: number, glass: string): string =>
  rect(x, y, 112, 84, glass) + line(`M${x + 56} ${y}v84`) + rect(x - 7, y + 84, 126, 9, T.stoneDeep);

/** A grille on brackets; `bent`: its top bar has given way under a foot. */
const grille = (x: number, y: number, bent: boolean): string =>
  bar(
    [10, 34, 58, 82, 106].map((at) => `M${x + at} ${y + (bent && at === 58 ? 16 : 0)}V${y + 98}`).join(''),
    T.ironDeep,
    4,
  ) +
  bar(`M${x - 8} ${y + 52}H${x + 122}M${x - 8} ${y + 98}H${x + 122}`, T.ironDeep, 5) +
  bar(
    bent
      ? `M${x - 8} ${y}Q${x + 40} ${y} ${x + 54} ${y + 19}Q${x + 66} ${y + 22} ${x + 76} ${y + 8}L${x + 122} ${y}`
      : `M${x - 8} ${y}H${x + 122}`,
    T.ironDeep,
    6,
  );

/** Third floor at the top, second floor under it, down to the sheds' roof. */
const northWall =
  flat(rect(0, 0, 1280, 640, WALL), rect(0, 150, 1280, 10, '#bba88f')) +
  pane(340, 40, T.iron) +
  pane(590, 40, T.lamp) +
  pane(840, 40, T.iron) +
  pane(340, 200, T.iron) +
  pane(590, 200, T.iron) +
  pane(840, 200, T.lamp) +
  grille(340, 192, false) +
  grille(590, 192, true) +
  bar('M528 0V352M786 0V352', T.iron, 9) +
  bar('M528 0V352M786 0V352', T.stone, 5);

/** Iron sheets over six coal sheds, green with moss; one trail trodden bare, from the gate to under the bent grille. */
const roof =
  path('M96 338H1010L1046 396H60Z', T.iron) +
  bar(
    [190, 300, 410, 520, 630, 740, 850, 960].map((x) => `M${x} 338l${(x - 553) * 0.08} 58`).join(''),
    T.ironDeep,
    3,
  ) +
  flat(path('M110 344H1000L1030 388H76Z', MOSS, { opacity: 0.75 })) +
  flat(
    path(
      'M574 342H716Q720 356 702 360Q760 366 840 364Q930 362 1006 374L1020 388Q930 376 840 380Q740 386 650 378Q586 372 574 342Z',
      BARE,
    ),
  );

const shed = (x: number): string =>
  rect(x, 396, 156, 122, '#a98f78') +
  rect(x + 22, 414, 108, 104, T.woodDeep) +
  line(`M${x + 58} 414v104M${x + 94} 414v104`) +
  rect(x + 112, 462, 10, 16, T.ironDeep);

/** The small gate in the corner: it leans ajar, its wire wound once about the post and not twisted. */
const gate =
  rect(1096, 262, 16, 262, T.stoneDeep) +
  rect(1212, 262, 16, 262, T.stoneDeep) +
  flat(rect(1112, 270, 100, 250, T.within)) +
  bar('M1120 280L1188 296V512L1120 522ZM1142 286V518M1166 292V514M1120 400L1188 402', T.ironDeep, 6) +
  bar('M1100 384q22 -12 30 2q-2 14 -26 10M1128 396q8 16 2 30', T.gold, 3);

const clutter =
  rect(148, 452, 66, 66, T.clothDeep) +
  line('M148 474h66M181 452v66') +
  oval(960, 512, 34, 12, T.ironDeep) +
  path('M930 512V470q30 -14 60 0v42Z', T.iron) +
  bar('M282 520L254 372M276 520l-30 -2', T.woodDeep, 6);

/** Behind an old block: its north wall, a row of coal sheds against it, and no lamp anywhere. */
const backYard: PlaceDrawing = {
  back:
    northWall +
    [80, 242, 404, 566, 728, 890].map(shed).join('') +
    roof +
    gate +
    rect(0, 512, 1280, 14, T.stoneDeep) +
    flat(rect(0, 524, 1280, 116, '#b7b2a5')) +
    clutter +
    line('M120 566l60 10M420 590l90 -6M760 560l70 12M1010 596l80 -8'),
  front: '',
};

export const BACK_YARD = { 'back-yard': backYard } as const;
