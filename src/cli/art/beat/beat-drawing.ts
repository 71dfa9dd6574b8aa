import { path, rect, sprite, symbol } from '../svg.ts';
import { bar, flat, letters } from '../places/solid.ts';
import { T } from '../places/tones.ts';
import { type Block, flats, litWindows, nameBoard, nameOf } from './block.ts';
import { GRASS, GROUND, hedge, lampLight, lampPost, poplar, soft, tree } from './greens.ts';
import {
  bench,
  bike,
  breakfast,
  bus,
  busStop,
  chess,
  committee,
  kiln,
  market,
  policeCar,
  school,
  sheds,
  site,
  station,
  stationName,
  track,
} from './landmarks.ts';

/** A window with a lamp behind it. */
const LIT = '#ffe08a';

const CREAM = { wall: '#f2e4ca', side: '#d8c4a2', roof: '#a9b5b2' } as const;
const BRICK = { wall: '#dca78c', side: '#bd8369', roof: '#a79c92' } as const;

const BLOCKS: readonly Block[] = [
  { x: 34, base: 322, width: 150, floors: 5, bays: 5, name: '怡和里1栋', ...CREAM },
  { x: 236, base: 330, width: 170, floors: 6, bays: 7, name: '怡和里3栋', ...CREAM, wall: '#ecdcc6' },
  { x: 706, base: 326, width: 150, floors: 6, bays: 5, name: '3号楼', ...BRICK },
  { x: 892, base: 320, width: 136, floors: 5, bays: 5, name: '4号楼', ...BRICK, wall: '#e0b195' },
  { x: 1074, base: 330, width: 166, floors: 6, bays: 7, name: '7号楼', ...BRICK },
  { x: 1108, base: 604, width: 134, floors: 3, bays: 5, name: '9栋', ...BRICK, wall: '#e0b195' },
];
const [YIHE_1, YIHE_3, NANYAO_3, NANYAO_4, NANYAO_7, NANYAO_9] = BLOCKS.map(flats);

const sky =
  flat(
    rect(0, 0, 1280, 190, T.sky),
    path(
      'M0 150C120 104 200 118 300 134C420 96 520 120 620 138C760 100 860 112 980 130C1100 104 1190 112 1280 128V200H0Z',
      T.far,
    ),
  ) +
  soft('M96 52q10 -16 30 -10q14 -16 34 -4q22 -4 24 14Z', T.white, 0.55) +
  soft('M820 44q10 -14 28 -9q13 -14 30 -3q20 -4 22 12Z', T.white, 0.5) +
  soft('M446 78q8 -10 20 -6q10 -10 22 -2q14 -3 16 8Z', T.white, 0.4);

/** Far houses, no more than their outline against the hills. */
const town = flat(
  path(
    'M0 176V118H44V96H88V132H150V110H196V150H250V120H292V176ZM420 176V128H466V104H508V146H552V176ZM800 176V126H842V100H880V140H930V176ZM1120 176V118H1160V92H1204V134H1250V112H1280V176Z',
    T.far,
    { opacity: 0.75 },
  ),
);

const ROAD = '#c2bfb6';
const KERB = T.stone;
const PATH = 'var(--path)';

/** The road through both, the lane out to the building site and down to the river. */
const ground =
  flat(
    rect(0, 168, 1280, 472, GRASS),
    // Yards before the houses.
    path('M0 300H606L590 410H0ZM676 300H1280V410H694Z', GROUND),
    path('M0 474H574L560 640H0ZM706 474H1280V640H718Z', GROUND),
    // From each door to the road.
    path(
      'M92 322H126L130 402H86ZM304 330H338L342 402H298ZM526 312H544L548 402H520ZM762 326H796L800 402H756ZM944 320H974L978 402H938ZM1140 330H1174L1178 402H1134ZM106 588H160L166 476H100ZM990 590H1018L1014 476H994ZM1160 604H1188L1184 476H1164Z',
      PATH,
    ),
    // Kerbs, then what is driven on.
    path('M622 168H660L704 400H1280V476H714L728 640H552L566 476H0V400H580Z', KERB),
    path('M627 168H655L694 408H1280V468H704L718 640H562L576 468H0V408H590Z', ROAD),
  ) +
  bar(
    'M20 438h44M108 438h44M196 438h44M284 438h44M372 438h44M460 438h44M786 438h44M874 438h44M962 438h44M1050 438h44M1138 438h44M1226 438h44',
    T.white,
    4,
  ) +
  bar('M640 188v20M641 236v24M641 290v28M641 350v30M641 494v40M640 566v46', T.white, 4) +
  bar([414, 424, 434, 444, 454, 464].map((y) => `M718 ${y}h40M528 ${y}h40`).join(''), T.white, 5);

/** Where one comes in: the name of the place over the way. */
const arch = (x: number, y: number, words: string): string =>
  rect(x, y - 62, 12, 62, T.stone) +
  rect(x + 132, y - 62, 12, 62, T.stone) +
  path(`M${x - 10} ${y - 62}q82 -34 164 0v22h-164Z`, T.stoneDeep) +
  rect(x + 6, y - 62, 132, 30, T.redDeep) +
  letters(x + 72, y - 47, words, { size: 24, fill: T.gold, spacing: 4 });

const LAMPS = [
  [212, 404],
  [440, 404],
  [868, 404],
  [1050, 404],
] as const;

const behind =
  [12, 202, 220, 424, 440].map((x, at) => poplar(x, 246 + (at % 2) * 10, 0.9)).join('') +
  [688, 870, 878, 1050, 1058, 1262].map((x, at) => poplar(x, 248 + (at % 2) * 8, 0.9)).join('') +
  kiln(1052, 214) +
  tree(604, 250, 0.7) +
  tree(688, 262, 0.75, true);

const backRow =
  `${YIHE_1}${YIHE_3}` +
  school(462, 312) +
  track(470, 356) +
  sheds(660, 338, 2) +
  `${NANYAO_3}${NANYAO_4}${NANYAO_7}` +
  hedge(30, 336, 58) +
  hedge(130, 336, 58) +
  hedge(234, 344, 60) +
  hedge(350, 344, 58) +
  hedge(712, 340, 42) +
  hedge(810, 340, 42) +
  hedge(892, 334, 40) +
  hedge(986, 334, 40) +
  hedge(1074, 344, 54) +
  hedge(1188, 344, 54) +
  bike(196, 340, T.red) +
  bike(866, 342, T.navyPale) +
  bike(1036, 336, T.green) +
  bench(422, 350);

const alongTheRoad =
  tree(14, 398, 0.8) +
  tree(232, 398, 0.86, true) +
  tree(606, 398, 0.7, true) +
  tree(872, 396, 0.8, true) +
  tree(1268, 398, 0.86) +
  LAMPS.map(([x, y]) => lampPost(x, y)).join('') +
  busStop(180, 402);

const STATION = [24, 588] as const;
const BREAKFAST = [738, 562] as const;
const COMMITTEE = [914, 590] as const;

const frontRow =
  tree(436, 540, 0.84, true) +
  tree(712, 540, 0.8) +
  station(...STATION) +
  policeCar(26, 630) +
  market(452, 562) +
  breakfast(...BREAKFAST) +
  committee(...COMMITTEE) +
  tree(1094, 560, 0.8, true) +
  `${NANYAO_9}` +
  tree(1270, 606, 0.9) +
  chess(890, 634);

const quarters = arch(440, 640, '怡和社区') + arch(732, 640, '南窑新村');

const WHOLE = {
  viewBox: '0 0 1280 640',
  stroke: T.line,
  'stroke-width': 2,
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
};

const lights =
  flat(path(BLOCKS.map(litWindows).join(''), LIT)) +
  LAMPS.map(([x, y]) => lampLight(x, y)).join('') +
  flat(rect(104, 530, 17, 58, LIT), rect(123, 530, 17, 58, LIT));

const names =
  BLOCKS.map(nameOf).join('') +
  nameBoard(534, 224, '小学', T.redDeep) +
  nameBoard(572, 180, '城北工地', '#3f6fa8') +
  stationName(...STATION) +
  nameBoard(BREAKFAST[0] + 40, BREAKFAST[1] - 108, '早点摊', T.red) +
  nameBoard(COMMITTEE[0] + 84, COMMITTEE[1] - 84, '居委会', T.redDeep) +
  quarters;

/** The picture of the beat; what is alight in it after dark; the names on it, which stay plain to read. */
export const beatSprite = (): string =>
  sprite([
    symbol(
      'bt-beat',
      `${sky}${town}${ground}${site(522, 186)}${behind}${backRow}${alongTheRoad}${bus(392, 446)}${frontRow}`,
      WHOLE,
    ),
    symbol('bt-lights', lights, WHOLE),
    symbol('bt-names', names, WHOLE),
  ]);
