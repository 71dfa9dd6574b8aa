import type { LawFact } from './catalog.ts';

const NUMERAL = '[一二三四五六七八九十百千零〇两廿卅\\d]+';
/** 「第一条路」 counts roads; a law has no roads. */
const NO_LAW = '(?!路|线|街|道|河|巷|船|鱼|意见|建议|理由|办法|消息|短信|微信|好处|坏处)';
/** 「第四十五、四十六条」「第 45-47 条」「规定45条」: numbers, and what may join them. */
const ARTICLES = new RegExp(
  `第((?:${NUMERAL})(?:(?:、|,|,第|、第|和第?|及第?|与第?|至第?|到第?|[-~—–]+第?)(?:${NUMERAL}))*)条${NO_LAW}` +
    `|(?<=法典?》?|条例》?|规定》?|规则》?)((?:[一二三四五六七八九]?[十百千廿卅][一二三四五六七八九十百千零〇]*|\\d{2,}))条${NO_LAW}`,
  'gu',
);
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Value of an article number written in Chinese or in digits; up to 9999. */
export function articleNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const character of text.replace(/廿/g, '二十').replace(/卅/g, '三十')) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else digit = DIGITS[character] ?? 0;
  }
  return total + digit;
}

/** Digits of full width and blanks between do not hide a number. */
const readable = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');

/** The article numbers a text names, as they are written. */
export const articlesIn = (text: string): string[] =>
  [...readable(text).matchAll(ARTICLES)].flatMap(([, several = '', one = '']) =>
    `${several}${one}`.split(/[^一二三四五六七八九十百千零〇两廿卅\d]+/u).filter((part) => part !== ''),
  );

export interface UnvouchedArticle {
  /** As it is written: 「九十六」 or 「96」. */
  readonly number: string;
  /** Whether none of the facts has a checked number at all; otherwise it is another one. */
  readonly unverified: boolean;
}

/** The article numbers a text says that none of the facts it rests on vouches for. */
export const unvouchedArticles = (text: string, facts: readonly LawFact[]): UnvouchedArticle[] =>
  articlesIn(text).flatMap((number) => {
    const value = String(articleNumber(number));
    const vouched = facts.some(
      ({ article, level }) => level === 'verified' && article?.split(/\D+/).includes(value),
    );
    if (vouched) return [];
    return [
      { number, unverified: facts.every(({ level, article }) => level !== 'verified' || article === null) },
    ];
  });
