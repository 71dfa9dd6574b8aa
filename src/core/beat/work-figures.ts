import { calendarDay, type Zone } from '../shared/calendar-day.ts';
import { entryOf } from '../shared/entry-of.ts';
import { timeOf } from '../shared/recorded.ts';
import type { Beat } from './beat-schema.ts';
import type { RunTale } from './run-tale.ts';

/** A quarter of a year, in weeks: the thirteen that end today. */
export const QUARTER_WEEKS = 13;
const WEEK_DAYS = 7;
export const QUARTER_DAYS = QUARTER_WEEKS * WEEK_DAYS;
/** An ending is good from here on (0–4). */
const GOOD_ENDING = 3;

/** What one week, or a whole quarter, comes to. */
export interface WorkFigures {
  /** 调解: talks in which the parties came to sit down at one table. */
  readonly mediations: number;
  /** 入户: households in which somebody has spoken to the officer at their own door. */
  readonly visits: number;
  /** People who said at the end what they thought of it. */
  readonly verdicts: number;
  /** 满意: those of them whose matter came to a good end, and who were calm and trusting then. */
  readonly content: number;
}

export interface Quarter {
  /** Oldest first; the last one ends today. */
  readonly weeks: readonly WorkFigures[];
  readonly total: WorkFigures;
}

const NOTHING: WorkFigures = { mediations: 0, visits: 0, verdicts: 0, content: 0 };

const sum = (left: WorkFigures, right: WorkFigures): WorkFigures => ({
  mediations: left.mediations + right.mediations,
  visits: left.visits + right.visits,
  verdicts: left.verdicts + right.verdicts,
  content: left.content + right.content,
});

/** What one talk adds. A return is no call at a door and no table: its people are asked all the same. */
export function figuresOf({ scenarios }: Beat, tale: RunTale): WorkFigures {
  const own = entryOf(scenarios, tale.scenario);
  if (!own) return NOTHING;
  const asked = tale.verdicts.filter(({ person }) => {
    const home = entryOf(own.people, person);
    return home !== undefined && !('colleague' in home && home.colleague);
  });
  const isContent = ({ person }: { readonly person: string }): boolean =>
    tale.worth >= GOOD_ENDING && tale.atEase.includes(person);
  return {
    mediations: !tale.takes && (own.mediations ?? []).includes(tale.ending) ? 1 : 0,
    visits: tale.takes ? 0 : (own.visits ?? []).filter((person) => tale.spoken.includes(person)).length,
    verdicts: asked.length,
    content: asked.filter(isContent).length,
  };
}

/**
 * The three figures of the 群众工作能手 over the quarter that ends today, week by week: one's own, to be held beside
 * one's own. No bar is set, and nobody else's is known.
 *
 * @param tales of whole 自练 and 考核 runs, first attempts and later ones alike: how much was done, not how well
 * @param today `calendarDay` where the trainee is; what ended after it, or before the quarter, is left out
 */
export function quarterOf(beat: Beat, tales: readonly RunTale[], today: number, zone: Zone): Quarter {
  const weeks = Array.from({ length: QUARTER_WEEKS }, () => NOTHING);
  for (const tale of tales) {
    const ago = Math.floor((today - calendarDay(timeOf(tale.at), zone)) / WEEK_DAYS);
    const place = QUARTER_WEEKS - 1 - ago;
    const week = ago < 0 ? undefined : weeks[place];
    if (week) weeks[place] = sum(week, figuresOf(beat, tale));
  }
  return { weeks, total: weeks.reduce(sum, NOTHING) };
}
