/**
 * Every date on the screen. What is stored may be damaged: one that does not read is said to be unknown, and never
 * shown in part. Instants are ISO 8601 texts, told in the reader's own time zone; `now` is milliseconds since the epoch.
 */
const UNKNOWN = '日期不明';

const CLOCK = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

const said =
  <Rest extends readonly unknown[]>(words: (date: Date, ...rest: Rest) => string) =>
  (iso: string, ...rest: Rest): string => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? UNKNOWN : words(date, ...rest);
  };

const day = (date: Date): string => `${date.getMonth() + 1}月${date.getDate()}日`;
const dayAndYear = (date: Date): string => `${date.getFullYear()}年${day(date)}`;
const dayIn = (date: Date, now: number): string =>
  date.getFullYear() === new Date(now).getFullYear() ? day(date) : dayAndYear(date);

const dayNumber = (date: Date): number =>
  Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000);

function nearDay(date: Date, now: number): string {
  const ago = dayNumber(new Date(now)) - dayNumber(date);
  if (ago === 0) return '今天';
  return ago === 1 ? '昨天' : dayIn(date, now);
}

/** 11月3日, with the year where it is another one than that of `now`. */
export const dayWords = said(dayIn);

/** 11月3日 16:05. */
export const momentWords = said((date, now: number) => `${dayIn(date, now)} ${CLOCK.format(date)}`);

/** As people say it: 今天 10:15, 11月3日 09:00. */
export const whenWords = said((date, now: number) => `${nearDay(date, now)} ${CLOCK.format(date)}`);

/** 2026年11月22日 16:05, for paper that is read in another year. */
export const fullWords = said((date) => `${dayAndYear(date)} ${CLOCK.format(date)}`);

/** 2026年11月22日起. */
export const sinceWords = said((date) => `${dayAndYear(date)}起`);

/** 2026-11-22 → 2026年11月22日. A calendar day, not an instant: no time zone moves it. */
export function calendarWords(text: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? UNKNOWN : `${year}年${Number(month)}月${Number(date)}日`;
}
