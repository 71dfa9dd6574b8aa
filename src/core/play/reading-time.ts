/** Milliseconds before a line is taken in at all, and for each of its characters: seven a second. */
const NOTICE_MS = 600;
const CHARACTER_MS = 1000 / 7;

/** How long it takes to read lines at an easy pace, in milliseconds: 0.6 s each, and a second for seven characters. */
export const readingTime = (texts: readonly string[]): number =>
  Math.round(texts.reduce((sum, text) => sum + NOTICE_MS + [...text].length * CHARACTER_MS, 0));
