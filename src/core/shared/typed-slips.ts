import { FOREIGN_DASH, FOREIGN_SPACE, type Foreign, foreign } from './foreign-characters.ts';

/** Something typed wrongly, or left out, where the form of the file needs one of YAML's own characters. */
export interface Slip {
  readonly offset: number;
  /** How many characters were typed for it; 0 where it was left out. */
  readonly length: number;
  /** What was meant. */
  readonly put: string;
  /** Undefined where the dash of a list item was left out. */
  readonly foreign: Foreign | undefined;
}

/** A sentence has at most some hundred characters; a longer line is nobody's slip. */
const MOST_IN_LINE = 800;
/** Nobody reads on, and a hostile file has no end of them. */
const MOST_SLIPS = 200;

const S = FOREIGN_SPACE;
const D = FOREIGN_DASH;
const BEGIN = `^(?:${S}|[ \\t])*(?:(?:-|${D})+(?:${S}|[ \\t])+)?`;
const NAME = '[A-Za-z][A-Za-z0-9-]*';
const IN_FLOW = `[{,，｛]\\s*${NAME}`;

/**
 * Where in a line only YAML's own characters mean anything. The first group is what comes before, the second what was
 * typed. Each wants so much around it that no sentence of a talk is taken for it.
 */
const PLACES: readonly RegExp[] = [
  // Indentation.
  `(^[ \\t]*)(${S}+)`,
  // The dash of a list, and the space behind it.
  `(^(?:${S}|[ \\t])*)(${D}+)(?=${S}|[ \\t]|[{｛])`,
  `(^(?:${S}|[ \\t])*(?:-|${D}+))(${S}+)`,
  // The colon behind a name, and the space behind it.
  `(${BEGIN}${NAME})(：)`,
  `(${IN_FLOW})(：)`,
  `(${BEGIN}${NAME}[:：])(${S}+)`,
  `(${IN_FLOW}[:：])(${S}+)`,
  // Commas between names and between fields.
  `([[［【][A-Za-z0-9-, ，、]*?)([，、])(?=[A-Za-z0-9-, ，、]*[\\]］】])`,
  `([{｛].*?)(，)(?=\\s*${NAME}(?:: |：))`,
  // Brackets around names and fields.
  `([:：]${S}?\\s*)([［【〔])(?=[A-Za-z0-9-, ，、]*[\\]］】〕])`,
  `([:：]${S}?\\s*[[［【〔][A-Za-z0-9-, ，、]*)([］】〕])`,
  `((?:[:：-]|${D})\\s*)(｛)(?=\\s*${NAME}\\s*[:：])`,
  `([{｛]\\s*${NAME}\\s*[:：].*?)(｝)(?=\\s*(?:#.*)?$)`,
  // Quotation marks around a sentence that needs YAML's.
  `([:：-]\\s+)(“)(?=[^”]*(?:: | #)[^”]*”\\s*$)`,
  `([:：-]\\s+[“"][^”]*(?:: | #)[^”]*)(”)(?=\\s*$)`,
].map((source) => new RegExp(source, 'dgu'));

/** What must stand there for a colon or a dash to be one: a space behind it. */
function meantFor(typed: string, { meant }: Foreign, line: string, end: number): string {
  const next = line[end];
  // At the beginning of a line people match what they see: an ideographic space is two wide there.
  if (meant === ' ')
    return line.trimStart() === line.slice(end).trimStart()
      ? typed.replace(/\u3000/g, '  ').replace(/[^ ]/g, ' ')
      : ' '.repeat(typed.length);
  const apart = next === undefined || /\s/.test(next) || foreign(next)?.meant === ' ';
  return (meant === ':' || meant === '-') && !apart ? `${meant} ` : meant;
}

function foreignIn(line: string, from: number): Slip[] {
  const found = new Map<number, Slip>();
  for (const place of PLACES)
    for (const { indices, 2: typed = '' } of line.matchAll(place)) {
      const [at, end] = indices?.[2] ?? [0, 0];
      const which = foreign([...typed][0] ?? '');
      if (!which || found.has(at)) continue;
      const put = meantFor(typed, which, line, end);
      found.set(at, { offset: from + at, length: typed.length, put, foreign: which });
    }
  return [...found.values()].sort((left, right) => left.offset - right.offset);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isItem = (line: string | undefined): boolean => line !== undefined && /^\s*-(?:\s|$)/.test(line);

/** Whether a line stands among the items of a list, at their place, without a dash of its own. */
function lacksDash(line: string, before: string | undefined, after: string | undefined): boolean {
  if (isItem(line) || /^\s*(?:#|[\])}]|$)/.test(line)) return false;
  const among = (other: string | undefined) =>
    other !== undefined && isItem(other) && indentOf(other) === indentOf(line);
  if (/^\s*\{/.test(line)) return among(before) || among(after);
  return among(before) && !/^\s*["']?[A-Za-z0-9_-]+["']?\s*[:：]/.test(line);
}

/**
 * Every such slip of a text that is broken, by place. Of a sound text it would also find what somebody says. Takes linear
 * time.
 */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  const lines = text.split('\n');
  let from = 0;
  let before: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (slips.length >= MOST_SLIPS) break;
    const found = line.length <= MOST_IN_LINE && /[^ -~\t\r]/.test(line) ? foreignIn(line, from) : [];
    if (found.length === 0 && lacksDash(line, before, lines[index + 1]))
      slips.push({ offset: from + indentOf(line), length: 0, put: '- ', foreign: undefined });
    slips.push(...found);
    if (line.trim() !== '') before = line;
    from += line.length + 1;
  }
  return slips;
}

export interface Mended {
  readonly text: string;
  /** Where in the text as it was written something of the mended one stands. */
  readonly written: (offset: number) => number;
}

/** The text as it was meant. */
export function mendSlips(text: string, slips: readonly Slip[]): Mended {
  const parts: string[] = [];
  const grown: { readonly from: number; readonly by: number }[] = [];
  let [done, by] = [0, 0];
  for (const { offset, length, put } of slips) {
    parts.push(text.slice(done, offset), put);
    done = offset + length;
    by += put.length - length;
    grown.push({ from: done + by, by });
  }
  parts.push(text.slice(done));
  const written = (offset: number) => offset - (grown.findLast(({ from }) => from <= offset)?.by ?? 0);
  return { text: parts.join(''), written };
}
