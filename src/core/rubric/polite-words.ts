/** Words of courtesy. A key that can be told by them is no key. */
export const POLITE_WORDS: readonly string[] = ['您', '请', '谢谢', '理解'];

/** How many words of courtesy a text has. */
export const politeness = (text: string): number =>
  POLITE_WORDS.reduce((sum, word) => sum + text.split(word).length - 1, 0);
