import { isOwn } from '../../core/scenario/own-scenario.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

const dateWords = (day: string): string => day.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');

/** How far the scenario may be trusted, said before it is played. */
export function reviewWords({
  id,
  lawDate,
  reviewed,
}: Pick<Scenario, 'id' | 'lawDate' | 'reviewed'>): string {
  const own = isOwn(id) ? '自己带来的情景，不是随「说得来」发的，不计成绩。' : '';
  const legal = reviewed.legal === null ? '未经法制审核' : `法制审核：${reviewed.legal}`;
  const expert = reviewed.expert === null ? '未经专家评题' : `专家评题：${reviewed.expert}`;
  return `${own}法律口径截至${dateWords(lawDate)}；${legal}，${expert}。人和事都是编的。`;
}
