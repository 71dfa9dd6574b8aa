import { group, oval, path, pen, rect } from '../svg.ts';
import { curtain, dado, hangingLamp, notice, outlook, potPlant, room } from './things.ts';
import { T } from './tones.ts';

/** A landing: painted lower wall, a bulb, a meter box, small printed notices. */
const landing =
  room(232, T.wall, T.stone) +
  dado(140, 232) +
  rect(30, 66, 58, 56, T.stone) +
  rect(36, 72, 46, 44, T.stoneDeep) +
  oval(59, 88, 11, 11, T.paper) +
  pen('M59 88l6-5', T.dark, 2) +
  pen('M60 0V66M88 94H150', T.iron, 4) +
  notice(404, 70, 34, 44, T.red) +
  notice(440, 92, 26, 34, T.greenDeep) +
  pen('M412 0V34', T.ironDeep, 3) +
  oval(412, 42, 11, 13, T.lamp);

const frame = rect(156, 24, 168, 208, T.woodDeep);
const mat = path('M160 244H320L336 266H144Z', T.clothDeep);
const leaf = (x: number, width: number): string =>
  rect(x, 34, width, 198, T.wood) +
  rect(x + width * 0.14, 50, width * 0.72, 62, T.woodPale) +
  rect(x + width * 0.14, 132, width * 0.72, 80, T.woodPale);
/** The red couplets beside a door. */
const couplets = rect(132, 60, 16, 130, T.red) + rect(332, 60, 16, 130, T.red) + rect(190, 8, 100, 14, T.red);

const closed =
  landing +
  frame +
  leaf(164, 152) +
  couplets +
  mat +
  rect(216, 64, 48, 48, T.red) +
  path('M240 56L272 88L240 120L208 88Z', T.red) +
  oval(240, 88, 5, 5, T.dark) +
  rect(296, 138, 8, 26, T.iron, 3) +
  oval(300, 176, 4, 5, T.dark);

/** Over whoever looks out. */
export const CHAIN =
  pen('M164 186C182 204 206 204 226 188', T.ironDeep, 5) +
  pen('M166 187C184 204 205 203 224 189', T.stone, 2);

const ajar =
  landing +
  frame +
  rect(164, 34, 60, 198, T.dark) +
  group(rect(164, 34, 58, 198, T.lamp), { opacity: 0.85 }) +
  leaf(222, 94) +
  path('M222 34L214 30V236L222 232Z', T.woodDeep) +
  couplets +
  mat +
  CHAIN +
  rect(300, 138, 8, 26, T.iron, 3);

const open =
  landing +
  frame +
  rect(164, 34, 152, 198, T.wallDeep) +
  rect(164, 196, 152, 36, T.floor) +
  group(rect(164, 34, 152, 162, T.lamp), { opacity: 0.4 }) +
  rect(182, 70, 48, 40, T.paper) +
  rect(186, 74, 40, 32, T.far) +
  hangingLamp(262, 40) +
  rect(238, 150, 78, 46, T.clothDeep) +
  rect(238, 140, 78, 20, T.cloth, 6) +
  path('M316 34L372 16V256L316 232Z', T.wood) +
  path('M326 52L362 42V118L326 116Z', T.woodPale) +
  path('M326 134L362 138V226L326 210Z', T.woodPale) +
  oval(360, 136, 4, 6, T.dark) +
  rect(132, 60, 16, 130, T.red) +
  rect(190, 8, 100, 14, T.red) +
  mat;

const stairwell =
  room(300, T.wall) +
  rect(0, 170, 480, 130, T.dado) +
  rect(0, 168, 480, 3, T.dadoDeep) +
  outlook(196, 44, 84, 74) +
  pen('M70 0V40', T.ironDeep, 3) +
  oval(70, 48, 11, 13, T.lamp) +
  path('M480 84V300H250V282H282V254H316V226H350V198H384V170H418V142H450V114H480Z', T.stone) +
  path(
    'M250 282H282V254H316V226H350V198H384V170H418V142H450V114H480V122H456V150H424V178H390V206H356V234H322V262H288V290H250Z',
    T.stoneDeep,
  ) +
  rect(0, 266, 480, 34, T.floorDeep) +
  pen('M262 216L480 36', T.red, 8) +
  pen('M270 210V270M304 182V242M338 154V214M372 126V186M406 98V158M440 70V130', T.ironDeep, 4) +
  notice(24, 96, 40, 50, T.red) +
  notice(76, 104, 30, 38) +
  notice(114, 92, 28, 36, T.greenDeep) +
  pen('M24 246H108M36 246a18 18 0 1 0 .1 0M98 246a18 18 0 1 0 .1 0M36 262L60 232H92L98 262', T.ironDeep, 4);

const livingRoom =
  room(216) +
  outlook(40, 46, 104, 86) +
  curtain(18, 36, 26, 120, T.cloth, T.clothDeep) +
  curtain(140, 36, 26, 120, T.cloth, T.clothDeep) +
  hangingLamp(240, 30) +
  rect(198, 76, 74, 50, T.woodDeep) +
  rect(203, 81, 64, 40, T.paper) +
  path('M203 121V106L222 92L238 108L252 98L267 112V121Z', T.green) +
  rect(322, 60, 126, 156, T.wood) +
  rect(330, 68, 52, 64, T.woodPale) +
  rect(388, 68, 52, 64, T.glass) +
  rect(330, 140, 110, 68, T.dark, 3) +
  rect(336, 146, 98, 56, T.ironDeep) +
  oval(404, 118, 9, 12, T.red) +
  rect(416, 104, 14, 26, T.paper) +
  rect(34, 168, 190, 58, T.clothDeep, 10) +
  rect(24, 190, 210, 46, T.cloth, 10) +
  rect(60, 176, 44, 28, T.paper, 6) +
  rect(0, 246, 480, 4, T.floorDeep) +
  potPlant(288, 216);

const bedroom =
  room(216) +
  outlook(58, 50, 84, 82) +
  curtain(38, 40, 28, 128, T.navy, '#2f4262') +
  curtain(134, 40, 28, 128, T.navy, '#2f4262') +
  rect(330, 46, 120, 170, T.wood) +
  rect(338, 54, 50, 154, T.woodPale) +
  rect(392, 54, 50, 154, T.woodPale) +
  oval(382, 134, 3, 6, T.dark) +
  oval(398, 134, 3, 6, T.dark) +
  rect(184, 70, 42, 54, T.woodDeep) +
  rect(188, 74, 34, 46, T.paper) +
  oval(199, 96, 8, 12, T.clothDeep) +
  oval(212, 100, 7, 9, T.red) +
  rect(20, 158, 262, 60, T.woodDeep, 8) +
  rect(30, 182, 262, 54, T.paper, 10) +
  rect(44, 168, 74, 30, T.stone, 10) +
  path('M130 186H292V244H116Z', T.cloth) +
  pen('M160 188L148 242M206 188V242M250 188L262 242', T.clothDeep, 4) +
  rect(296, 176, 30, 44, T.wood) +
  path('M300 158L322 158L316 140H306Z', T.lamp) +
  rect(309, 158, 4, 18, T.dark);

const kitchen =
  room(220, T.wall, T.stone) +
  pen(Array.from({ length: 5 }, (_, row) => `M0 ${96 + row * 22}H480`).join(''), T.wallDeep, 2) +
  outlook(186, 42, 104, 74) +
  hangingLamp(100, 22) +
  rect(24, 40, 122, 56, T.woodPale) +
  pen('M85 44V92', T.wood, 3) +
  path('M336 96L356 44H430L450 96Z', T.iron) +
  rect(376, 0, 34, 44, T.ironDeep) +
  rect(0, 158, 480, 12, T.stoneDeep) +
  rect(0, 170, 480, 54, T.wood) +
  pen('M96 176V220M192 176V220M288 176V220M384 176V220', T.woodDeep, 3) +
  rect(348, 150, 92, 8, T.dark) +
  path('M358 150q34 22 70 0Z', T.ironDeep) +
  pen('M428 148h26', T.woodDeep, 5) +
  rect(44, 122, 18, 36, T.green) +
  rect(68, 132, 16, 26, T.red) +
  path('M210 158v-18h46v18Z', T.paper) +
  rect(0, 224, 480, 6, T.woodDeep);

export const HOME_PLACES = {
  'doorway-closed': closed,
  'doorway-ajar': ajar,
  'doorway-open': open,
  stairwell,
  'living-room': livingRoom,
  bedroom,
  kitchen,
} as const;
