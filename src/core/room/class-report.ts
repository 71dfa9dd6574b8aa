import { type Reason, REASONS, type Round } from './room-event.ts';
import type { Asked, RoomState } from './room-model.ts';
import { areBest, countsOf, type Shift, shareRight, shiftOf } from './tally.ts';

/** One decision of a lesson, in counts: who chose what is in it nowhere. */
export interface QuestionReport {
  readonly question: number;
  readonly node: string;
  /** What was read before it. */
  readonly said: readonly string[];
  readonly options: readonly {
    readonly mark: string;
    readonly text: string;
    readonly grade: number;
    readonly best: boolean;
    readonly acts: readonly string[];
    readonly why: string;
    readonly counts: Readonly<Record<Round, number>>;
    /** Of the first vote, why it was chosen. */
    readonly reasons: Readonly<Record<Reason, number>>;
  }[];
  /** 0–1 of those who voted, round by round; undefined where nobody did. */
  readonly right: Readonly<Record<Round, number | undefined>>;
  readonly shift: Shift | undefined;
}

export interface ClassReport {
  readonly scenario: string;
  /** Seats that ever joined and were not taken out. */
  readonly seats: number;
  /** Questions that were voted on. */
  readonly questions: readonly QuestionReport[];
}

function reasonsFor(asked: Asked, mark: string): Record<Reason, number> {
  const given = [...asked.reasons].filter(([id]) => asked.votes[1].get(id) === mark);
  return Object.fromEntries(
    REASONS.map((reason) => [reason, given.filter(([, one]) => one === reason).length]),
  ) as Record<Reason, number>;
}

function questionReport(asked: Asked): QuestionReport {
  const best = areBest(asked);
  const [first, second] = [countsOf(asked, 1), countsOf(asked, 2)];
  return {
    question: asked.question,
    node: asked.node,
    said: asked.said ?? [],
    options: asked.options.map(({ mark, text }, index) => ({
      mark,
      text,
      grade: asked.key[index]?.grade ?? 0,
      best: best[index] ?? false,
      acts: asked.key[index]?.acts ?? [],
      why: asked.key[index]?.why ?? '',
      counts: { 1: first[index] ?? 0, 2: second[index] ?? 0 },
      reasons: reasonsFor(asked, mark),
    })),
    right: { 1: shareRight(asked, 1), 2: shareRight(asked, 2) },
    shift: shiftOf(asked),
  };
}

/** What a class did with each decision it voted on. */
export const classReport = ({ scenario, members, questions }: RoomState): ClassReport => ({
  scenario,
  seats: [...members.values()].filter(({ role }) => role === 'seat').length,
  questions: questions.map(questionReport).filter(({ right }) => right[1] !== undefined),
});
