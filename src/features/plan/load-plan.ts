import type { SetItem } from '../../core/plan/daily-set.ts';
import { planSet } from '../../core/plan/make-plan.ts';
import type { PlanItem } from '../../core/plan/plan-types.ts';
import { type PracticeDays, practiceDays } from '../../core/plan/practice-days.ts';
import { expectedSeconds } from '../../core/practice/expected-seconds.ts';
import { FILE_FAMILY, type PracticeItem } from '../../core/practice/item.ts';
import { calendarDay } from '../../core/shared/calendar-day.ts';
import { localZone } from '../../session/local-zone.ts';
import type { PlanServices } from './plan-services.ts';
import { type History, readHistory } from './read-history.ts';

export interface Today {
  readonly set: readonly SetItem[];
  readonly days: PracticeDays;
}

const asItem = (item: PracticeItem): PlanItem => ({
  id: item.id,
  skills: item.skills,
  family: item.family === FILE_FAMILY ? item.kind : item.family,
  seconds: expectedSeconds(item),
});

/** What was cut from a scenario comes the day after it has been played: a set stays the same all day. */
function knownBefore({ runs, day }: History): (item: PracticeItem) => boolean {
  const played = new Set(
    runs.filter(({ ended, at }) => ended && at < day.start).map(({ scenario }) => scenario),
  );
  return ({ family }) => family === FILE_FAMILY || played.has(family);
}

/** Works out today's practice from everything the current profile has done. Rejects when the items cannot be fetched. */
export async function loadPlan(services: PlanServices): Promise<Today> {
  const { source } = services;
  const [drills, questions, history] = await Promise.all([
    source.drills(),
    source.questions(),
    readHistory(services),
  ]);
  const { answers, runs, times, day } = history;
  const items = [...drills, ...questions].filter(knownBefore(history)).map(asItem);
  return {
    set: planSet({ items, answers, runs, day }),
    days: practiceDays(
      times.map((time) => calendarDay(time, localZone)),
      day.number,
    ),
  };
}
