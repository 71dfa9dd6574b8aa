import type { LawFact } from './catalog.ts';

const ARTICLE = /第([一二三四五六七八九十百零〇\d]+)条/gu;
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Value of an article number written in Chinese or in digits; up to 999. */
export function articleNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '百' || character === '十') {
      total += (digit || 1) * (character === '百' ? 100 : 10);
      digit = 0;
    } else digit = DIGITS[character] ?? 0;
  }
  return total + digit;
}

export interface UnvouchedArticle {
  /** As it is written: 「九十六」 or 「96」. */
  readonly number: string;
  /** Whether none of the facts has a checked number at all; otherwise it is another one. */
  readonly unverified: boolean;
}

/** The article numbers a text says that none of the facts it rests on vouches for. */
export const unvouchedArticles = (text: string, facts: readonly LawFact[]): UnvouchedArticle[] =>
  [...text.matchAll(ARTICLE)].flatMap(([, number = '']) => {
    const value = String(articleNumber(number));
    const vouched = facts.some(
      ({ article, level }) => level === 'verified' && article?.split(/\D+/).includes(value),
    );
    if (vouched) return [];
    return [
      { number, unverified: facts.every(({ level, article }) => level !== 'verified' || article === null) },
    ];
  });
