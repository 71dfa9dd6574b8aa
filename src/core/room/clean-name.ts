/** Characters of a member's name. */
const MOST = 16;

/** What turns writing around, is drawn as nothing, or is not text: a name is read out by others. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Marks upon one letter beyond what any writing has: they are drawn over the names above and below. */
const HEAPED = /(\p{M}{2})\p{M}+/gu;

/**
 * A name as it is kept and shown: plain text of at most sixteen characters, one line, without marks of direction.
 * Empty where nothing of it can be read.
 */
export const cleanName = (text: string): string =>
  [...text.replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').replace(HEAPED, '$1').trim()]
    .slice(0, MOST)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
