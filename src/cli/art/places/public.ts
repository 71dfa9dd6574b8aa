import { group, oval, path, pen, rect } from '../svg.ts';
import { chair, dado, notice, outlook, potPlant, room, tube } from './things.ts';
import { T } from './tones.ts';

const screen = (x: number): string =>
  rect(x, 118, 96, 66, T.glass) +
  rect(x, 118, 96, 5, T.iron) +
  rect(x + 93, 118, 4, 66, T.iron) +
  path(`M${x + 12} 178L${x + 44} 126H${x + 58}L${x + 26} 178Z`, '#ffffff', { opacity: 0.4 });

const counter = (top: number): string =>
  rect(0, top, 480, 12, T.woodPale) +
  rect(0, top + 12, 480, 300 - top, T.navy) +
  rect(0, top + 30, 480, 4, T.stone) +
  rect(0, top + 12, 480, 5, T.woodDeep);

/** A police station's reception hall: counters, a number display, people waiting. */
const hall =
  room(206, T.wall, T.stone) +
  dado(150, 206) +
  tube(60, 14) +
  tube(300, 14) +
  outlook(22, 54, 74, 78) +
  rect(176, 44, 128, 34, T.navy, 4) +
  pen('M194 61H286', T.paper, 5) +
  notice(338, 48, 46, 60) +
  notice(396, 48, 46, 60, T.red) +
  rect(20, 206, 150, 8, T.iron) +
  pen('M34 214V236M156 214V236', T.ironDeep, 5);

const hallFront =
  screen(196) + screen(300) + counter(184) + rect(236, 166, 40, 18, T.paper) + rect(242, 160, 40, 6, T.stone);

/** A small room off the hall, its door left open. */
const sideRoom =
  room(214) +
  dado(158, 214) +
  tube(160, 12) +
  outlook(48, 48, 96, 92) +
  notice(186, 58, 44, 62) +
  notice(242, 58, 44, 62) +
  rect(342, 40, 92, 174, T.woodDeep) +
  rect(350, 48, 76, 166, T.glass) +
  rect(350, 158, 76, 56, T.dado) +
  path('M426 48L466 34V232L426 214Z', T.wood) +
  oval(434, 134, 4, 5, T.dark) +
  potPlant(30, 196) +
  chair(120, 226) +
  chair(316, 226) +
  rect(150, 200, 136, 12, T.woodPale) +
  pen('M162 212V262M274 212V262', T.woodDeep, 7) +
  rect(178, 190, 34, 10, T.paper) +
  path('M238 200v-20h20v20Z', T.paper) +
  pen('M258 186q8 0 8 5t-8 5', T.paper, 3);

const corridor =
  room(300, T.wall) +
  path('M0 300L150 210H330L480 300Z', T.stone) +
  path('M0 0L150 62V210L0 300Z', T.wallDeep) +
  path('M480 0L330 62V210L480 300Z', T.wallDeep) +
  rect(150, 62, 180, 148, T.wall) +
  path('M0 196L150 158V210L0 300Z', T.dado) +
  path('M480 196L330 158V210L480 300Z', T.dado) +
  rect(150, 158, 180, 52, T.dado) +
  path('M60 70L104 84V238L60 264Z', T.wood) +
  path('M420 70L376 84V238L420 264Z', T.wood) +
  outlook(204, 86, 72, 62) +
  path('M200 8h80l-10 14h-60Z', T.lamp) +
  path('M212 34h56l-8 10h-40Z', T.lamp);

/** Behind glass: seen from the officer's chair. */
const window = room(190, T.wall, T.wood) + tube(170, 12) + outlook(34, 44, 92, 84) + notice(360, 46, 52, 70);

const windowFront =
  rect(96, 30, 8, 166, T.iron) +
  rect(376, 30, 8, 166, T.iron) +
  rect(96, 30, 288, 8, T.iron) +
  group(rect(104, 38, 272, 152, T.glass), { opacity: 0.3 }) +
  path('M130 188L232 40H268L166 188Z', '#ffffff', { opacity: 0.22 }) +
  counter(196) +
  rect(46, 172, 70, 40, T.dark, 3) +
  rect(52, 177, 58, 30, T.sky) +
  rect(330, 186, 60, 10, T.paper);

/** The steps before a station's door. */
const steps =
  rect(0, 0, 480, 210, T.sky) +
  path('M0 210V120H70V84H132V150H190V210ZM352 210V108H420V140H480V210Z', T.far) +
  rect(116, 20, 248, 190, T.wall) +
  rect(116, 66, 248, 20, T.navy) +
  pen('M150 76H330', T.paper, 4) +
  rect(104, 8, 272, 16, T.stoneDeep) +
  rect(176, 104, 128, 106, T.woodDeep) +
  rect(184, 112, 54, 98, T.glass) +
  rect(242, 112, 54, 98, T.lamp) +
  rect(184, 112, 54, 98, T.glass) +
  rect(132, 110, 28, 40, T.paper) +
  rect(320, 110, 28, 40, T.paper) +
  oval(240, 46, 11, 12, T.lamp) +
  rect(90, 210, 300, 18, T.stone) +
  rect(66, 228, 348, 22, T.stoneDeep) +
  rect(36, 250, 408, 50, T.stone) +
  rect(36, 250, 408, 4, T.stoneDeep) +
  rect(0, 272, 480, 28, T.floorDeep) +
  pen('M96 228V176H62V256M384 228V176H418V256', T.iron, 5) +
  potPlant(28, 240) +
  potPlant(454, 240);

const stall = (x: number, cover: string, goods: readonly string[]): string =>
  pen(`M${x + 8} 90V220M${x + 122} 90V220`, T.ironDeep, 5) +
  path(`M${x} 92L${x + 14} 56H${x + 116}L${x + 130} 92Z`, cover) +
  pen(`M${x + 34} 92L${x + 42} 58M${x + 66} 92V58M${x + 98} 92L${x + 90} 58`, T.paper, 6) +
  rect(x, 176, 130, 12, T.woodPale) +
  rect(x + 4, 188, 122, 44, T.wood) +
  goods.map((colour, at) => oval(x + 18 + at * 23, 172, 13, 11, colour)).join('');

const market =
  room(206, T.sky, T.floorDeep) +
  path('M0 206V96H60V70H120V110H190V84H260V120H330V76H400V100H480V206Z', T.far) +
  stall(12, T.red, [T.green, T.greenDeep, T.red, T.cloth, T.green]) +
  stall(338, T.navy, [T.woodPale, T.red, T.woodPale, T.green, T.cloth]) +
  hangingBulbs();

function hangingBulbs(): string {
  return (
    pen('M0 40Q240 78 480 40', T.ironDeep, 2) +
    [90, 190, 290, 390].map((x) => oval(x, 62, 7, 8, T.lamp)).join('')
  );
}

const street =
  room(214, T.sky, T.stone) +
  path('M0 214V70H84V40H150V214ZM330 214V56H402V92H480V214Z', T.far) +
  rect(10, 122, 118, 92, T.wallDeep) +
  rect(10, 122, 118, 22, T.red) +
  rect(22, 154, 44, 60, T.glass) +
  rect(80, 154, 36, 60, T.lamp) +
  rect(352, 122, 118, 92, T.wall) +
  rect(352, 122, 118, 22, T.greenDeep) +
  rect(366, 156, 52, 36, T.lamp) +
  rect(430, 154, 28, 60, T.wood) +
  rect(0, 214, 480, 12, T.stoneDeep) +
  rect(0, 226, 480, 74, T.iron) +
  pen('M20 262H110M190 262H280M360 262H450', T.paper, 5) +
  pen('M240 214V60', T.ironDeep, 6) +
  pen('M240 62Q262 44 284 62', T.ironDeep, 5) +
  oval(286, 66, 12, 7, T.lamp) +
  oval(190, 150, 44, 40, T.green) +
  oval(166, 168, 30, 26, T.greenDeep) +
  rect(184, 176, 10, 44, T.woodDeep);

const classroom =
  room(214) +
  tube(60, 12) +
  tube(300, 12) +
  rect(110, 44, 260, 96, T.woodPale) +
  rect(118, 52, 244, 80, '#4f6b5d') +
  pen('M140 76H250M140 96H300M140 114H220', '#dfe6d8', 3) +
  outlook(20, 54, 62, 82) +
  outlook(402, 54, 58, 82) +
  [70, 210, 350]
    .map(
      (x) => rect(x - 40, 196, 104, 10, T.woodPale) + pen(`M${x - 30} 206V250M${x + 54} 206V250`, T.iron, 5),
    )
    .join('');

/** What stands between the officer and those in the background: drawn over them. */
export const FRONTS = { hall: hallFront, window: windowFront } as const;

export const PUBLIC_PLACES = {
  hall,
  'side-room': sideRoom,
  corridor,
  window,
  steps,
  market,
  street,
  classroom,
} as const;
