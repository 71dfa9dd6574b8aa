/** Five rows of three dots for what an address is made of. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  0: ['###', '# #', '# #', '# #', '###'],
  1: [' # ', '## ', ' # ', ' # ', '###'],
  2: ['###', '  #', '###', '#  ', '###'],
  3: ['###', '  #', '###', '  #', '###'],
  4: ['# #', '# #', '###', '  #', '  #'],
  5: ['###', '#  ', '###', '  #', '###'],
  6: ['###', '#  ', '###', '# #', '###'],
  7: ['###', '  #', '  #', '  #', '  #'],
  8: ['###', '# #', '###', '# #', '###'],
  9: ['###', '# #', '###', '  #', '###'],
  '.': [' ', ' ', ' ', ' ', '#'],
  ':': [' ', '#', ' ', '#', ' '],
  '/': ['  #', '  #', ' # ', '#  ', '#  '],
  k: ['#  ', '# #', '## ', '# #', '# #'],
};

/** A terminal's usual width, in columns. */
const WIDTH = 80;

/**
 * A text in letters five lines high, to be read across a room off a terminal. Undefined where it holds what there is no
 * letter for, or would not fit into a usual terminal.
 */
export function bigText(text: string): string | undefined {
  const signs = [...text].map((sign) => SIGNS[sign]);
  if (!signs.every((sign) => sign !== undefined)) return undefined;
  const rows = [0, 1, 2, 3, 4].map((row) => signs.map((sign) => sign?.[row] ?? '').join(' '));
  if ((rows[0] ?? '').length > WIDTH - 2) return undefined;
  return rows.map((row) => `  ${row.replaceAll('#', '█').trimEnd()}`).join('\n');
}
