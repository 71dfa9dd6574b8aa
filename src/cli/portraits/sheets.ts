import { el, rect } from '../art/svg.ts';
import type { Deal } from './deal.ts';
import { SITTERS } from './sitters.ts';
import { svgOf } from './svg-of.ts';

/** Width of a portrait in pixels: as small as it must still be read. */
export const SIDE = 160;
const HIGH = 174;
const GAP = 12;
const COLUMNS = 7;
const ROWS = 4;
const LABEL = 22;
export const PER_SHEET = COLUMNS * ROWS;

const placedAt = (svg: string, x: number, y: number, height: number): string =>
  svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${SIDE}" height="${height}" `);

const label = (x: number, y: number, words: string): string =>
  el('text', { x, y, 'font-size': 15, 'font-family': 'sans-serif', fill: '#2b2523' }, words);

function page(columns: number, rows: number, height: number, cells: readonly string[]): string {
  const [width, high] = [columns * (SIDE + GAP) + GAP, rows * (height + LABEL + GAP) + GAP];
  const svg = el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height: high },
    rect(0, 0, width, high, '#fff') + cells.join(''),
  );
  return `<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}`;
}

function cell(index: number, columns: number, height: number, words: string, svg: string): string {
  const x = GAP + (index % columns) * (SIDE + GAP);
  const y = GAP + Math.floor(index / columns) * (height + LABEL + GAP);
  return (
    label(x, y + 15, words) +
    rect(x, y + LABEL, SIDE, height, '#efe6d6') +
    placedAt(svg, x, y + LABEL, height)
  );
}

/** Numbered portraits, no word beside any of them; the first is number 1. Hands help, where the crop shows them. */
export function moodSheets({ moods }: Deal, crop: 'bust' | 'face'): string[] {
  const high = crop === 'bust' ? HIGH : SIDE;
  const cells = moods.map(({ sitter, mood, facing }, index) => {
    const look = SITTERS[sitter];
    if (!look) throw new Error(`no sitter ${sitter}`);
    return cell(index % PER_SHEET, COLUMNS, high, String(index + 1), svgOf({ look, mood, facing }, crop));
  });
  const count = Math.ceil(cells.length / PER_SHEET);
  return Array.from({ length: count }, (_, sheet) =>
    page(COLUMNS, ROWS, high, cells.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET)),
  );
}

/** A row a person, faces a to f. */
export function angerSheet({ anger }: Deal): string {
  const cells = anger.flatMap(({ sitter, order }, row) =>
    order.map((degree, column) => {
      const look = SITTERS[sitter];
      if (!look) throw new Error(`no sitter ${sitter}`);
      const svg = svgOf({ look, mood: 'calm', anger: degree, gesture: 'rest' }, 'face');
      return cell(row * 6 + column, 6, SIDE, `${row + 1}${'abcdef'[column]}`, svg);
    }),
  );
  return page(6, anger.length, SIDE, cells);
}
