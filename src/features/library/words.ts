import type { Mode } from '../../core/play/transcript.ts';
import { dayAround, type NumberedDay } from '../../core/shared/calendar-day.ts';
import { localZone } from '../../ui/local-zone.ts';

export const MODE_NAMES: Readonly<Record<Mode, string>> = { guided: '学练', self: '自练', exam: '考核' };

const LEVEL_NAMES = ['', '易', '中', '难'];
export const levelName = (level: number): string => LEVEL_NAMES[level] ?? '';

const DAY = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

/** The day on this computer's calendar. */
export const localDay = (time: number): NumberedDay => dayAround(time, localZone);

function dayName(date: Date, now: Date): string {
  const ago = localDay(now.getTime()).number - localDay(date.getTime()).number;
  if (ago === 0) return '今天';
  if (ago === 1) return '昨天';
  return (date.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR).format(date);
}

/** When something was, as people say it: 今天 10:15, 11月3日 09:00. */
export function whenWords(iso: string, now: number): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : `${dayName(date, new Date(now))} ${CLOCK.format(date)}`;
}

/** 2026-11-22 → 2026年11月22日. A calendar day, not an instant: no time zone moves it. */
export const dateWords = (day: string): string =>
  day.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');
