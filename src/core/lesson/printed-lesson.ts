import type { Program } from '../program/program.ts';
import type { Lesson } from './lesson-schema.ts';
import { type DraftStop, draftStops } from './draft.ts';

/** A decision of a lesson as it stands on paper. */
export interface PrintedVote {
  readonly node: string;
  /** Minutes after the beginning at which the class turns to it. */
  readonly from: number;
  readonly minutes: number;
  readonly part: string;
  /** What was said last before it. */
  readonly said: string;
  readonly ask: string;
  readonly usual: string;
  readonly answer: string;
  /** Words of the branch it goes on with. */
  readonly follow: string;
  readonly law: readonly string[];
}

/** A decision nobody votes on where the lesson does not take the best. */
export interface PrintedPass {
  readonly said: string;
  readonly follow: string;
}

export interface PrintedLesson {
  readonly votes: readonly PrintedVote[];
  readonly passes: readonly PrintedPass[];
}

const wordsOf = ({ branches, taken }: DraftStop): string =>
  branches.find(({ id }) => id === taken)?.text ?? '';

/** What of a lesson has to be looked up in its scenario, ready for paper. */
export function printedLesson(program: Program, lesson: Lesson): PrintedLesson {
  const votes: PrintedVote[] = [];
  const passes: PrintedPass[] = [];
  let from = lesson.begin.minutes;
  for (const stop of draftStops(program, lesson)) {
    const { node, part, said, vote } = stop;
    const follow = wordsOf(stop);
    if (vote) {
      const { minutes, ask, usual, answer, law = [] } = vote;
      votes.push({ node, from, minutes, part, said, ask, usual, answer, follow, law });
      from += minutes;
    } else if (lesson.otherwise && Object.hasOwn(lesson.otherwise, node)) passes.push({ said, follow });
  }
  return { votes, passes };
}
