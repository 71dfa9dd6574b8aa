import { oval, path, pen, rect } from '../svg.ts';
import { T } from './tones.ts';

export const room = (horizon: number, wall: string = T.wall, floor: string = T.floor): string =>
  rect(0, 0, 480, horizon, wall) + rect(0, horizon, 480, 300 - horizon, floor);

/** The painted lower half of a wall, as in every stairwell and office of the last fifty years. */
export const dado = (top: number, horizon: number): string =>
  rect(0, top, 480, horizon - top, T.dado) +
  rect(0, top, 480, 3, T.dadoDeep) +
  rect(0, horizon - 6, 480, 6, T.woodDeep);

export function outlook(x: number, y: number, width: number, height: number): string {
  const third = width / 3;
  const ground = y + height;
  return (
    rect(x - 7, y - 7, width + 14, height + 14, T.woodPale) +
    rect(x, y, width, height, T.sky) +
    path(
      `M${x} ${ground}V${ground - height * 0.3}h${third}v${-height * 0.22}h${third * 0.9}v${height * 0.32}h${width - third * 1.9}V${ground}Z`,
      T.far,
    ) +
    rect(x + third * 1.2, ground - height * 0.42, 7, 8, T.lamp) +
    rect(x + third * 1.6, ground - height * 0.3, 7, 8, T.lamp) +
    rect(x + third * 0.3, ground - height * 0.2, 7, 8, T.lamp) +
    rect(x + width / 2 - 3, y, 6, height, T.woodPale) +
    rect(x - 12, ground + 7, width + 24, 7, T.wood)
  );
}

export const curtain = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  fold: string,
): string =>
  rect(x, y, width, height, colour) +
  pen(
    `M${x + width * 0.3} ${y + 4}V${y + height - 4}M${x + width * 0.66} ${y + 4}V${y + height - 4}`,
    fold,
    3,
  );

export const hangingLamp = (x: number, drop: number): string =>
  pen(`M${x} 0V${drop}`, T.ironDeep, 2) +
  path(`M${x - 24} ${drop + 18}L${x - 9} ${drop}h18l15 18Z`, T.iron) +
  oval(x, drop + 19, 12, 6, T.lamp);

export const tube = (x: number, y: number): string =>
  rect(x, y, 120, 7, T.stoneDeep) + rect(x + 4, y + 5, 112, 6, T.lamp, 3);

export const potPlant = (x: number, y: number): string =>
  path(
    `M${x - 3} ${y}C${x - 34} ${y - 22} ${x - 30} ${y - 52} ${x - 22} ${y - 60}C${x - 8} ${y - 44} ${x - 4} ${y - 20} ${x} ${y}Z`,
    T.green,
  ) +
  path(
    `M${x} ${y}C${x + 4} ${y - 40} ${x + 22} ${y - 54} ${x + 32} ${y - 56}C${x + 36} ${y - 30} ${x + 20} ${y - 8} ${x} ${y}Z`,
    T.greenDeep,
  ) +
  path(
    `M${x - 4} ${y}C${x - 14} ${y - 50} ${x - 2} ${y - 70} ${x + 4} ${y - 78}C${x + 14} ${y - 60} ${x + 10} ${y - 24} ${x + 2} ${y}Z`,
    T.green,
  ) +
  path(`M${x - 18} ${y}h36l-5 32h-26Z`, T.cloth);

export const notice = (x: number, y: number, width: number, height: number, head: string = T.navy): string =>
  rect(x, y, width, height, T.paper, 2) +
  rect(x, y, width, height * 0.22, head, 2) +
  pen(
    [0.42, 0.6, 0.78]
      .map((at) => `M${x + 7} ${y + height * at}h${width - 14 - (at > 0.7 ? width * 0.3 : 0)}`)
      .join(''),
    T.stoneDeep,
    2,
  );

export const chair = (x: number, y: number): string =>
  rect(x - 22, y - 58, 44, 34, T.wood, 4) +
  rect(x - 26, y - 20, 52, 9, T.woodDeep, 3) +
  pen(`M${x - 20} ${y - 24}V${y + 16}M${x + 20} ${y - 24}V${y + 16}`, T.woodDeep, 5);

/** Somebody is talking behind a closed door. */
export const VOICE = pen(
  'M262 128q12 12 0 24M280 118q22 22 0 44M298 108q32 32 0 64M218 128q-12 12 0 24M200 118q-22 22 0 44',
  T.paper,
  5,
);
