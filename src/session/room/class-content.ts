import { gradeFor } from '../../core/engine/grade.ts';
import { nodeOf, offered } from '../../core/engine/step.ts';
import { orderOptions } from '../../core/play/option-order.ts';
import type { Replay } from '../../core/play/replay.ts';
import type { Program, Utterance } from '../../core/program/program.ts';
import type { LessonPlan } from '../../core/room/lesson-plan.ts';
import { MARKS, type Mark, type Question } from '../../core/room/room-event.ts';
import { seeOptions } from '../views/see-options.ts';
import type { RunContent } from './room-run.ts';

/** What a class is held on. */
export interface ClassContent extends RunContent {
  readonly plan: LessonPlan | undefined;
}

/** Options of the open decision in the order of a room; none at an ending. */
export function optionsIn(program: Program, { situation, turns }: Replay, seed: number): Utterance[] {
  const node = nodeOf(program, situation);
  return node.kind === 'decision'
    ? orderOptions(offered(node, situation.world), seed, node.id, turns.length).slice(0, MARKS.length)
    : [];
}

export const markAt = (index: number): Mark => MARKS[index] as Mark;

/** The open decision as a question to a room, its key beside it. */
export function questionAt(
  { program, rubricBundle: { indicators } }: ClassContent,
  replay: Replay,
  seed: number,
  question: number,
): Question {
  const { situation } = replay;
  const options = optionsIn(program, replay, seed);
  return {
    question,
    node: nodeOf(program, situation).id,
    options: seeOptions(program, options, situation.world).map(({ text, to }, index) => ({
      mark: markAt(index),
      text,
      ...(to === undefined ? {} : { to }),
    })),
    key: options.map((option, index) => {
      const { grade, why } = gradeFor(option, situation.world);
      const acts = option.source.acts.map((act) => indicators[act]?.name ?? act);
      return { mark: markAt(index), choice: option.id, grade, acts, why };
    }),
  };
}
