import { oval, path, rect } from '../svg.ts';
import { gate, GLASS } from './doors.ts';
import { entrance } from './entrance.ts';
import type { PlaceDrawing } from './place-drawing.ts';
import { bar, flat, letters, line } from './solid.ts';
import { board, plaque, potPlant } from './things.ts';
import { T } from './tones.ts';

const windows = (
  x: number,
  y: number,
  columns: number,
  rows: number,
  [across, down]: readonly [number, number],
): string =>
  Array.from({ length: rows * columns }, (_, at) => {
    const [left, top] = [x + (at % columns) * across, y + Math.floor(at / columns) * down];
    return (
      rect(left, top, across * 0.56, down * 0.56, at % 3 === 1 ? T.lamp : T.glass) +
      line(`M${left + across * 0.28} ${top}v${down * 0.56}`)
    );
  }).join('');

const far = flat(
  rect(0, 0, 1280, 470, T.sky),
  path('M0 470V250H110V190H220V300H300V470ZM980 470V230H1080V170H1180V280H1280V470Z', T.far),
);

/** Broad steps up to a door, a rail on either side, a ramp's foot. */
const broadSteps =
  rect(0, 446, 1280, 194, '#cfcabd') +
  rect(330, 444, 620, 20, T.stone) +
  rect(296, 464, 688, 26, T.stoneDeep) +
  rect(296, 464, 688, 18, T.stone) +
  rect(256, 490, 768, 34, T.stoneDeep) +
  rect(256, 490, 768, 24, T.stone) +
  bar('M338 446V372H244L206 512V560M942 446V372h94l38 140V560', T.line, 11) +
  bar('M338 446V372H244L206 512V560M942 446V372h94l38 140V560', T.iron, 7);

const hallInside = (x: number, y: number, width: number, height: number): string =>
  flat(
    rect(x, y + height * 0.6, width, height * 0.26, T.dado),
    rect(x + width * 0.2, y + height * 0.16, width * 0.6, height * 0.12, T.navy),
    rect(x, y + height * 0.86, width, height * 0.14, T.stone),
  );

/** The doors of a police station, from below its steps. */
const steps: PlaceDrawing = {
  back:
    far +
    rect(240, 70, 800, 376, '#eef0ee') +
    rect(240, 142, 800, 46, T.navy) +
    letters(640, 165, '公 安 派 出 所', { size: 34, fill: T.white }) +
    rect(612, 86, 56, 44, T.lamp, 4) +
    letters(640, 108, '公安', { size: 22, fill: T.navy }) +
    windows(282, 214, 2, 1, [110, 120]) +
    windows(800, 214, 2, 1, [110, 120]) +
    plaque(490, 210, 46, '公安派出所') +
    rect(748, 226, 40, 92, T.paper) +
    letters(768, 246, '警民联系', { size: 18, down: true, fill: T.navy }) +
    broadSteps +
    potPlant(276, 486, 0.9) +
    potPlant(1004, 486, 0.9),
  doors: gate(GLASS, 'steps', hallInside(560, 226, 160, 220)),
  front: '',
};

const column = (x: number): string =>
  rect(x, 204, 34, 242, '#e3ded2') + rect(x - 7, 194, 48, 14, T.stone) + rect(x - 7, 434, 48, 12, T.stone);

/** The doors of a court: grey stone and columns. */
const court: PlaceDrawing = {
  back:
    far +
    rect(220, 150, 840, 296, '#d9d4c7') +
    path('M190 152L640 40L1090 152Z', '#e3ded2') +
    oval(640, 104, 24, 24, T.red) +
    flat(path('M640 88l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1Z', T.gold)) +
    rect(220, 152, 840, 44, '#c9c2b2') +
    letters(640, 174, '人民法院', { size: 34, fill: T.redDeep, spacing: 40 }) +
    windows(420, 226, 1, 1, [100, 130]) +
    windows(804, 226, 1, 1, [100, 130]) +
    column(262) +
    column(376) +
    column(500) +
    column(746) +
    column(870) +
    column(984) +
    broadSteps,
  doors: gate(GLASS, 'steps', hallInside(560, 226, 160, 220)),
  front: '',
};

const heap = (x: number, y: number, colour: string, count = 5): string =>
  Array.from({ length: count }, (_, at) => oval(x + at * 17, y - (at % 2) * 9, 13, 11, colour)).join('');

const price = (x: number, y: number, words: string): string =>
  rect(x, y, 58, 28, T.white) +
  letters(x + 29, y + 14, words, { size: 19, fill: T.red }) +
  line(`M${x + 29} ${y + 28}v14`);

const stallBack = (x: number, words: string, colour: string): string =>
  bar(`M${x + 14} 190V460M${x + 276} 190V460`, T.ironDeep, 7) +
  path(`M${x - 14} 196L${x + 16} 128H${x + 274}L${x + 304} 196Z`, colour) +
  flat(
    ...[0, 2, 4].map((at) =>
      path(`M${x + at * 53} 196l${26 - at * 10} -68h44l${-18 + at * 10} 68Z`, T.white, { opacity: 0.5 }),
    ),
  ) +
  board(x + 76, 200, 138, 40, words, { back: T.white, ink: T.red, spacing: 10 });

const stallFront = (x: number, goods: readonly string[]): string =>
  rect(x, 466, 300, 16, T.woodPale) +
  rect(x + 8, 482, 284, 120, T.wood) +
  line(`M${x + 8} 540h284`) +
  goods.map((colour, at) => heap(x + 22 + at * 96, 458, colour)).join('');

const market: PlaceDrawing = {
  back:
    far +
    rect(0, 432, 1280, 208, '#d7cfbd') +
    flat(rect(0, 96, 1280, 34, T.stoneDeep)) +
    bar('M0 112H1280', T.iron, 5) +
    board(502, 138, 276, 48, '惠民菜市场', { back: T.red, ink: T.gold, spacing: 12 }) +
    bar('M300 96v36M980 96v36', T.ironDeep, 3) +
    oval(300, 142, 16, 12, T.lamp) +
    oval(980, 142, 16, 12, T.lamp) +
    stallBack(40, '蔬菜', T.green) +
    stallBack(930, '豆腐', T.navyPale) +
    stallFront(40, [T.greenDeep, '#d9784f', T.green]) +
    price(86, 392, '3元') +
    price(222, 392, '2.5元') +
    rect(560, 404, 62, 30, T.stone) +
    rect(660, 404, 62, 30, T.green),
  front: stallFront(930, [T.paper, T.woodPale, T.paper]) + price(1090, 394, '4元'),
};

const conditioner = (x: number, y: number): string =>
  rect(x, y, 40, 28, T.white) +
  oval(x + 20, y + 14, 10, 10, T.stone) +
  line(`M${x + 4} ${y + 28}v8M${x + 36} ${y + 28}v8`);

const shop = (x: number, words: string, colour: string, width = 250): string =>
  rect(x, 260, width, 176, T.wallDeep) +
  board(x - 6, 234, width + 12, 52, words, { back: colour, spacing: 14, ink: T.white }) +
  rect(x + 16, 304, width * 0.5, 116, T.lamp) +
  line(`M${x + 16 + width * 0.25} 304v116`) +
  rect(x + width * 0.68, 300, width * 0.24, 136, T.glass);

const electricBike = (x: number, y: number): string =>
  bar(`M${x} ${y - 24}a24 24 0 1 0 .1 0M${x + 106} ${y - 24}a24 24 0 1 0 .1 0`, T.ironDeep, 7) +
  path(`M${x + 4} ${y - 14}h34l8 14h30l10 -52 14 -26h12l-8 34 4 30h-22v18h-76Z`, T.navyPale) +
  path(`M${x - 6} ${y - 40}h56v14h-50Z`, T.dark) +
  bar(`M${x + 92} ${y - 84}h26`, T.dark, 6);

/** At the foot of a block: its entrance, two shops, what is parked there. */
const street: PlaceDrawing = {
  back:
    far +
    rect(290, 0, 700, 436, '#e6d6c4') +
    windows(326, 20, 6, 2, [112, 104]) +
    conditioner(392, 96) +
    conditioner(616, 200) +
    conditioner(842, 96) +
    rect(548, 222, 184, 20, T.stoneDeep) +
    rect(566, 242, 148, 194, T.stoneDeep) +
    rect(582, 258, 116, 178, T.ironDeep) +
    rect(590, 266, 48, 170, '#5d6a70') +
    rect(642, 266, 48, 170, '#5d6a70') +
    rect(722, 288, 26, 40, T.iron, 3) +
    shop(22, '便利店', T.red) +
    shop(1008, '早点铺', '#3f8f63') +
    rect(0, 436, 1280, 26, T.stone) +
    rect(0, 462, 1280, 178, '#bdbcb6') +
    bar('M40 566h150M300 566h150M560 566h150M820 566h150M1080 566h150', T.white, 8) +
    bar('M898 462V120q0 -34 -40 -34h-20', T.line, 10) +
    bar('M898 462V120q0 -34 -40 -34h-20', T.iron, 6) +
    oval(828, 90, 24, 10, T.lamp) +
    electricBike(392, 456),
  front: '',
};

export const OUTDOORS = { steps, court, market, street, entrance } as const;
