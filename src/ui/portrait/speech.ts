export const MS_A_SYLLABLE = 240;

/** Two a second or so, for as long as the line takes to read; dots and commas are breath. */
export const syllables = (line: string): number =>
  Math.min(14, Math.ceil(line.replace(/[…，。！？“”]/g, '').length / 2));
