/**
 * A text as it is heard: full-width letters and digits as plain ones, without blanks, punctuation, symbols or
 * characters nobody sees. Two texts that sound the same come out the same.
 */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
