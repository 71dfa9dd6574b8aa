import type { Day } from '../shared/calendar-day.ts';
import { hashText } from '../shared/hash.ts';
import { interleave } from './interleave.ts';
import type { PlanAnswer, PlanItem } from './plan-types.ts';
import { type Review, reviewSchedule } from './review-schedule.ts';

/** Ten minutes. */
export const SET_SECONDS = 600;
/** Reviews may take this much of it while there is something new: repetition alone tires. */
const REVIEW_SECONDS = 420;
/** Each item taken for a skill makes the next one of that skill this much less pressing: variety. */
const FADE = 0.6;

export interface SetItem extends PlanItem {
  readonly why: 'review' | 'new';
  /** Answered since the day began. */
  readonly done: boolean;
}

interface Known {
  readonly items: readonly PlanItem[];
  readonly answers: readonly PlanAnswer[];
  /** Need of each skill, 0–1; a skill not listed has 0.5. */
  readonly needs: Readonly<Record<string, number>>;
}

function fill(items: readonly PlanItem[], seconds: number): PlanItem[] {
  let left = seconds;
  return items.filter((item) => {
    if (item.seconds > left) return false;
    left -= item.seconds;
    return true;
  });
}

/** What was learnt and is about to slip, the most endangered first. */
const dueItems = (items: readonly PlanItem[], schedule: ReadonlyMap<string, Review>, day: Day): PlanItem[] =>
  items
    .flatMap((item) => {
      const review = schedule.get(item.id);
      return review && review.due < day.end ? [{ item, recall: review.recall(day.start) }] : [];
    })
    .sort((left, right) => left.recall - right.recall || (left.item.id < right.item.id ? -1 : 1))
    .map(({ item }) => item);

/** Not met yet, for the skills that need it most, without one skill filling the whole set. */
function newItems(fresh: readonly PlanItem[], needs: Known['needs'], day: Day, seconds: number): PlanItem[] {
  // Another order of equals each day, the same one all day long.
  const rest = [...fresh].sort((a, b) =>
    hashText(`${day.start} ${a.id}`) < hashText(`${day.start} ${b.id}`) ? -1 : 1,
  );
  const faded = new Map<string, number>();
  const pressing = ({ skills }: PlanItem) =>
    Math.max(0, ...skills.map((skill) => (needs[skill] ?? 0.5) * FADE ** (faded.get(skill) ?? 0)));
  const chosen: PlanItem[] = [];
  for (let left = seconds; rest.length > 0; ) {
    const fitting = rest.filter((item) => item.seconds <= left);
    const [first] = fitting;
    if (!first) break;
    const best = fitting.reduce((most, item) => (pressing(item) > pressing(most) ? item : most), first);
    for (const skill of best.skills) faded.set(skill, (faded.get(skill) ?? 0) + 1);
    chosen.push(best);
    rest.splice(rest.indexOf(best), 1);
    left -= best.seconds;
  }
  return chosen;
}

const total = (items: readonly PlanItem[]): number => items.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * About ten minutes for one day: what is due again first, then new items for the weakest and stalest skills,
 * with neighbours from different families. Decided by what was known at the day's start, so it stays the same
 * set all day while items are ticked off.
 */
export function dailySet({ items, answers, needs }: Known, day: Day): SetItem[] {
  const schedule = reviewSchedule(answers.filter(({ at }) => at < day.start));
  const fresh = items.filter(({ id }) => !schedule.has(id));
  const due = dueItems(items, schedule, day);
  const reviews = fill(due, fresh.length > 0 ? REVIEW_SECONDS : SET_SECONDS);
  const added = newItems(fresh, needs, day, SET_SECONDS - total(reviews));
  const today = new Set(answers.filter(({ at }) => at >= day.start && at < day.end).map(({ item }) => item));
  const marked = (why: SetItem['why']) => (item: PlanItem) => ({ ...item, why, done: today.has(item.id) });
  return interleave([...reviews.map(marked('review')), ...added.map(marked('new'))]);
}
