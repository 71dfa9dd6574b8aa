import type { BriefingView } from '../../session/views/briefing-view.ts';
import { calendarWords } from '../../ui/date-words.ts';

/** How far the scenario may be trusted, said before it is played. */
export function reviewWords({ own, lawDate, legal, expert }: BriefingView['review']): string {
  const brought = own ? '自己带来的情景，不是随「说得来」发的，不计成绩。' : '';
  const byLawyer = legal === null ? '未经法制审核' : `法制审核：${legal}`;
  const byExpert = expert === null ? '未经专家评题' : `专家评题：${expert}`;
  return `${brought}法律口径截至${calendarWords(lawDate)}；${byLawyer}，${byExpert}。人和事都是编的。`;
}
