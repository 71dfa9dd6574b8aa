import { group, oval, path, rect } from '../svg.ts';
import { bar, flat, letters, line } from './solid.ts';
import { T } from './tones.ts';

/** What every place is furnished with. Upper left corner and size in the place's measure, unless said otherwise. */

/** Blocks of flats far off, with a lit window here and there. */
function skyline(x: number, y: number, width: number, height: number): string {
  const [ground, step] = [y + height, width / 4];
  const roofs = [0.42, 0.62, 0.34, 0.52];
  return flat(
    rect(x, y, width, height, T.sky),
    ...roofs.map((roof, at) =>
      rect(x + at * step, ground - roof * height, step * 0.94, roof * height, T.far),
    ),
    ...roofs.map((roof, at) =>
      rect(x + (at + 0.25) * step, ground - (roof - 0.1) * height, step * 0.2, height * 0.07, T.lamp),
    ),
  );
}

interface WindowHow {
  /** Iron bars outside, as on every low flat. */
  readonly bars?: boolean;
  readonly frame?: string;
}

export function outlook(
  x: number,
  y: number,
  width: number,
  height: number,
  { bars = false, frame = T.woodPale }: WindowHow = {},
): string {
  const middle = x + width / 2;
  const grille = Array.from({ length: 7 }, (_, at) => `M${x + ((at + 0.5) * width) / 7} ${y}v${height}`);
  return (
    rect(x - 8, y - 8, width + 16, height + 16, frame) +
    skyline(x, y, width, height) +
    (bars
      ? bar(
          `${grille.join('')}M${x} ${y + height * 0.3}h${width}M${x} ${y + height * 0.72}h${width}`,
          T.ironDeep,
          2.5,
        )
      : '') +
    rect(x, y, width, height, 'none') +
    rect(middle - 4, y, 8, height, frame) +
    rect(x - 14, y + height + 8, width + 28, 9, frame)
  );
}

export function curtain(x: number, y: number, width: number, height: number, colour: string): string {
  const hem = Array.from({ length: 4 }, (_, at) => `M${x + ((at + 1) * width) / 5} ${y + 8}v${height - 18}`);
  return (
    path(`M${x} ${y}h${width}l-4 ${height}q${-width / 4} -8 ${8 - width} 0Z`, colour) +
    group(line(hem.join('')), { opacity: 0.35 })
  );
}

/** The column radiator of a northern town, on its bracket under a window. */
export function radiator(x: number, y: number, count: number, height = 76): string {
  const pitch = 15;
  const columns = Array.from({ length: count }, (_, at) => rect(x + at * pitch, y, 12, height, T.white, 5));
  return (
    bar(
      `M${x - 12} ${y + 12}h${count * pitch + 20}M${x - 12} ${y + height - 12}h${count * pitch + 20}`,
      T.iron,
      6,
    ) + columns.join('')
  );
}

export const tube = (x: number, y: number, width = 150): string =>
  rect(x, y, width, 9, T.stone) + flat(rect(x + 5, y + 8, width - 10, 7, T.lamp, 3));

export const hangingLamp = (x: number, y: number, drop: number): string =>
  line(`M${x} ${y}v${drop}`) +
  path(`M${x - 28} ${y + drop + 24}Q${x} ${y + drop - 18} ${x + 28} ${y + drop + 24}Z`, T.cloth) +
  oval(x, y + drop + 25, 13, 7, T.lamp);

export const bulb = (x: number, y: number, drop: number): string =>
  line(`M${x} ${y}v${drop}`) +
  rect(x - 5, y + drop, 10, 9, T.ironDeep) +
  oval(x, y + drop + 19, 11, 13, T.lamp);

export const potPlant = (x: number, y: number, size = 1): string =>
  group(
    path('M-3 -42C-44 -66 -40 -106 -30 -118C-12 -98 -5 -68 0 -42Z', T.green) +
      path('M0 -42C6 -94 30 -112 44 -114C48 -82 26 -54 8 -42Z', T.greenDeep) +
      path('M-5 -42C-18 -110 -2 -134 6 -146C20 -122 14 -72 3 -42Z', T.green) +
      path('M-26 -42h52l-7 42h-38Z', T.clothDeep),
    { transform: `translate(${x} ${y}) scale(${size})` },
  );

const written = (x: number, y: number, width: number, rows: number, pitch: number): string =>
  group(
    bar(
      Array.from(
        { length: rows },
        (_, at) => `M${x} ${y + at * pitch}h${at === rows - 1 ? width * 0.6 : width}`,
      ).join(''),
      T.stoneDeep,
      3,
    ),
  );

/** A sheet on a wall, with its heading. */
export const notice = (
  x: number,
  y: number,
  width: number,
  height: number,
  head: string,
  colour: string = T.navy,
): string =>
  rect(x, y, width, height, T.paper) +
  rect(x, y, width, height * 0.24, colour) +
  letters(x + width / 2, y + height * 0.12, head, {
    size: Math.round(Math.min(height * 0.16, (width * 0.9) / head.length)),
    fill: T.white,
  }) +
  written(x + width * 0.12, y + height * 0.4, width * 0.76, 4, height * 0.15);

/** 奖状: a red border, gold at the top. */
export const certificate = (x: number, y: number, width = 76, height = 54): string =>
  rect(x, y, width, height, T.red) +
  rect(x + 5, y + 5, width - 10, height - 10, '#fff3d4') +
  letters(x + width / 2, y + height * 0.32, '奖状', {
    size: Math.round(height * 0.3),
    fill: T.redDeep,
    spacing: 3,
  }) +
  written(x + width * 0.2, y + height * 0.62, width * 0.6, 2, height * 0.14);

/** The character for good fortune on its red diamond, right way up. */
export const fortune = (x: number, y: number, half: number): string =>
  path(`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`, T.red) +
  letters(x, y, '福', { size: Math.round(half * 0.95), fill: T.gold });

/** One half of a couplet, or `across` the strip over the door. */
export const couplet = (x: number, y: number, width: number, words: string): string => {
  const size = Math.round(width * 0.74);
  return (
    rect(x, y, width, words.length * size * 1.16 + size * 0.5, T.red) +
    letters(x + width / 2, y + size * 0.82, words, { size, fill: T.gold, down: true })
  );
};

export const lintelWords = (x: number, y: number, width: number, height: number, words: string): string =>
  rect(x - width / 2, y, width, height, T.red) +
  letters(x, y + height / 2, words, { size: Math.round(height * 0.72), fill: T.gold, spacing: 8 });

/** A board of one colour with big words: a banner, a sign over a counter. */
export const board = (
  x: number,
  y: number,
  width: number,
  height: number,
  words: string,
  { back = T.navy as string, ink = T.white as string, part = 0.6, spacing = 6 } = {},
): string =>
  rect(x, y, width, height, back, 3) +
  letters(x + width / 2 + spacing / 2, y + height / 2, words, {
    size: Math.round(height * part),
    fill: ink,
    spacing,
  });

/** A plaque beside a gate, written downwards. */
export const plaque = (x: number, y: number, width: number, words: string): string => {
  const size = Math.round(width * 0.62);
  return (
    rect(x, y, width, words.length * size * 1.16 + size * 0.7, T.white) +
    letters(x + width / 2, y + size * 0.9, words, { size, down: true })
  );
};

/** Wall cupboards of sheet iron, two doors high. */
export const cabinet = (x: number, y: number, width: number, height: number): string =>
  rect(x, y, width, height, T.stone) +
  rect(x + 6, y + 6, width / 2 - 9, height * 0.42, T.glass) +
  rect(x + width / 2 + 3, y + 6, width / 2 - 9, height * 0.42, T.glass) +
  flat(
    ...[0.1, 0.26, 0.6, 0.76].map((at, index) =>
      rect(x + at * width, y + height * 0.14, width * 0.12, height * 0.28, index % 2 ? T.navyPale : T.cloth),
    ),
  ) +
  rect(x + 6, y + height * 0.5, width / 2 - 9, height * 0.47, T.stone) +
  rect(x + width / 2 + 3, y + height * 0.5, width / 2 - 9, height * 0.47, T.stone) +
  bar(
    `M${x + width / 2 - 10} ${y + height * 0.7}v16M${x + width / 2 + 10} ${y + height * 0.7}v16`,
    T.ironDeep,
    3,
  );
