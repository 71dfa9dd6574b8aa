/** Characters of a member's name. */
const MOST = 16;

/** What turns writing around, joins nothing visible, or is not text: a name is read out by others. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * A name as it is kept and shown: plain text of at most sixteen characters, one line, without marks of direction.
 * Empty where nothing of it can be read.
 */
export const cleanName = (text: string): string =>
  [...text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()].slice(0, MOST).join('').trim();
