/** A cell read from a table, with where it stands; row and column are 1-based. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A spreadsheet would run a cell that begins like a formula: it is kept as text by a leading apostrophe. */
const tame = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : tame(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

interface Reading {
  readonly text: string;
  readonly next: number;
}

/** A quoted cell from just behind its opening quote; an unclosed one runs to the end. */
function readQuoted(source: string, from: number): Reading {
  let text = '';
  for (let at = from; at < source.length; at += 1) {
    const character = source[at] as string;
    if (character !== '"') text += character;
    else if (source[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return { text, next: at + 1 };
  }
  return { text, next: source.length };
}

function readPlain(source: string, from: number): Reading {
  let at = from;
  while (at < source.length && !/[,\r\n]/.test(source[at] as string)) at += 1;
  return { text: source.slice(from, at), next: at };
}

/** Reads CSV (RFC 4180; commas). Blank rows are left out; each cell knows its place in the file. */
export function readCsv(text: string): Cell[][] {
  const source = text.replace(/^\uFEFF/, '');
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0, line = 1; at <= source.length; ) {
    const opened = source[at] === '"';
    const cell = opened ? readQuoted(source, at + 1) : readPlain(source, at);
    row.push({ text: cell.text.trim(), row: line, column: row.length + 1 });
    at = cell.next;
    if (source[at] === ',') {
      at += 1;
      continue;
    }
    if (row.some(({ text: content }) => content !== '')) rows.push(row);
    row = [];
    line += 1;
    // What stands between a closing quote and the end of its cell is noise.
    while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    at += 1;
  }
  return rows;
}
