import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { PlanAnswer } from './plan-types.ts';

/** When an item is to be met again. */
export interface Review {
  /** Milliseconds since the epoch. */
  readonly due: number;
  /** Chance that it would still be answered well at `at`, 0–1. */
  readonly recall: (at: number) => number;
}

/** Days. However long a memory seems to have lasted: the clock may have been wrong, and the law changes. */
const MOST_DAYS = 180;

// No fuzz: the same answers give the same plan on every machine. No minutes-long steps: a set is met once a day.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: MOST_DAYS });

const GRADE: Readonly<Record<PlanAnswer['outcome'], Grade>> = {
  missed: Rating.Again,
  near: Rating.Hard,
  right: Rating.Good,
};

const answered = (card: Card | undefined, { outcome, at }: PlanAnswer): Card =>
  scheduler.next(card ?? createEmptyCard(at), at, GRADE[outcome]).card;

/**
 * The review date of every item ever answered, at most 180 days after its last answer: a fold over the answers.
 *
 * @param answers as they were given, the oldest first
 * @source FSRS, through ts-fsrs with its published default weights and a wanted recall of 0.9. An answer "near"
 * counts as hard, "right" as good.
 */
export function reviewSchedule(answers: readonly PlanAnswer[]): ReadonlyMap<string, Review> {
  const cards = new Map<string, Card>();
  for (const answer of answers) {
    cards.set(answer.item, answered(cards.get(answer.item), answer));
  }
  return new Map(
    [...cards].map(([item, card]) => [
      item,
      { due: card.due.getTime(), recall: (at) => scheduler.get_retrievability(card, at, false) },
    ]),
  );
}
