type Value = string | number;

/** `el('rect', { x: 1 })`. Attributes in the order given, so that the same drawing is the same bytes. */
export function el(name: string, attributes: Readonly<Record<string, Value>>, inner = ''): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return inner === '' ? `<${name}${text}/>` : `<${name}${text}>${inner}</${name}>`;
}

export const path = (d: string, fill: string, more: Readonly<Record<string, Value>> = {}): string =>
  el('path', { d, fill, ...more });

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  el('rect', { x, y, width, height, fill, ...(rx > 0 && { rx }) });

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string): string =>
  el('ellipse', { cx, cy, rx, ry, fill });

export const group = (inner: string, attributes: Readonly<Record<string, Value>> = {}): string =>
  el('g', attributes, inner);

/** A drawing others take with `<use href="#id">`. */
export const symbol = (id: string, inner: string, attributes: Readonly<Record<string, Value>> = {}): string =>
  el('symbol', { id, overflow: 'visible', ...attributes }, inner);

/** Everything in one file that takes no room on the page. */
export const sprite = (symbols: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true">${symbols.join('')}</svg>\n`;
