import type { OpenPromise } from '../../core/returns/open-promises.ts';
import { type DaysOff, workingDays } from '../../core/returns/owed.ts';
import type { ReturnCard } from '../../ports/scenario-source.ts';

const DAY = 86_400_000;
const FEW = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一天, 两天, 十二天. @param days from 1 */
export const daysWords = (days: number): string => `${FEW[days] ?? days}天`;

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

function farWords(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日（周${WEEKDAYS[date.getUTCDay()]}）`;
}

const NEAR = ['今天', '明天', '后天'];

/** 今天, 后天, 11月30日（周一）. Both are days since 1970 where the trainee is. */
export const dayWords = (day: number, today: number): string => NEAR[day - today] ?? farWords(day);

interface Now {
  readonly today: number;
  readonly off: readonly DaysOff[];
}

/** By when, and how it stands; nothing in it reproaches anybody. */
export function whenWords(one: OpenPromise<ReturnCard>, { today, off }: Now): string {
  const { standing, due, begun, returning } = one;
  if (begun !== undefined) return '说到一半';
  if (standing === 'late') return `迟了${daysWords(workingDays(due, today, off))}`;
  if (standing === 'lapsed') return `${returning.call}自己来了`;
  // On days off, what fell due before them waits until they are over.
  return due < today ? '回来再说' : dayWords(due, today);
}
