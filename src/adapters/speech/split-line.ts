/**
 * Characters read at one go. Chromium stops some voices after about 15 seconds; at the slowest pace (0.7 of
 * some 4.5 characters a second) forty take 13.
 */
const LIMIT = 40;

/** Where one breathes, the mark and a closing quote staying with what they close. */
const BREATHS = /[^。！？；…，、：,;!?—]*[。！？；…，、：,;!?—]*[”’」』）]*/gu;

/** A stretch without a breath, cut by characters: never through a pair of surrogates. */
function cut(stretch: string, limit: number): string[] {
  const letters = [...stretch];
  return Array.from({ length: Math.ceil(letters.length / limit) }, (_, index) =>
    letters.slice(index * limit, (index + 1) * limit).join(''),
  );
}

/**
 * Splits a line into pieces of at most `limit` characters, at punctuation where there is any. Put together
 * again they are the line.
 */
export function splitLine(line: string, limit = LIMIT): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const stretch of (line.match(BREATHS) ?? []).flatMap((words) => cut(words, limit))) {
    const fits = [...open].length + [...stretch].length <= limit;
    if (!fits) pieces.push(open);
    open = fits ? open + stretch : stretch;
  }
  return open === '' ? pieces : [...pieces, open];
}
