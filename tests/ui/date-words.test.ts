import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  calendarWords,
  dayWords,
  fullWords,
  momentWords,
  sinceWords,
  whenWords,
} from '../../src/ui/date-words.ts';

const NOW = new Date(2026, 10, 22, 12, 0).getTime();
const iso = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('a date on the screen', () => {
  it('is told in the reader’s own day and hour, with the year where it is another', () => {
    expect(dayWords(iso(2026, 10, 3, 9, 5), NOW)).toBe('11月3日');
    expect(dayWords(iso(2025, 10, 3, 9, 5), NOW)).toBe('2025年11月3日');
    expect(momentWords(iso(2026, 10, 3, 9, 5), NOW)).toBe('11月3日 09:05');
    expect(fullWords(iso(2026, 10, 3, 9, 5))).toBe('2026年11月3日 09:05');
    expect(sinceWords(iso(2026, 10, 3, 9, 5))).toBe('2026年11月3日起');
    expect(calendarWords('2026-01-02')).toBe('2026年1月2日');
  });

  it('near by is today or yesterday, also a minute before midnight', () => {
    expect(whenWords(iso(2026, 10, 22, 0, 0), NOW)).toBe('今天 00:00');
    expect(whenWords(iso(2026, 10, 21, 23, 59), NOW)).toBe('昨天 23:59');
    expect(whenWords(iso(2026, 10, 20, 23, 59), NOW)).toBe('11月20日 23:59');
  });

  it.each(['', 'x', '2026-13-45T99:99:99Z', 'NaN', '昨天'])(
    'that does not read is said to be unknown, never shown in part: %j',
    (text) => {
      for (const words of [
        dayWords(text, NOW),
        momentWords(text, NOW),
        whenWords(text, NOW),
        fullWords(text),
        sinceWords(text),
        calendarWords(text),
      ])
        expect(words).toBe('日期不明');
    },
  );
});

it('there is one place that words dates', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const words = /\.getMonth\(|\.getDate\(\)\}|toLocale(?:Date|Time)String|DateTimeFormat/;
  const wording = files.filter(
    (file) => !file.startsWith('cli') && words.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // The season in which the beat is drawn is no date in words.
  expect(wording.sort()).toEqual(['ui/beat/season.ts', 'ui/date-words.ts']);
});
