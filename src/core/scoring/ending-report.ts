import type { EndingNode, Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import { firstText, textsFor } from '../play/conditional-text.ts';

/** One person's judgement in their own words (群众评价). */
export interface Verdict {
  readonly person: string;
  readonly words: string;
}

export interface EndingReport {
  readonly id: string;
  readonly title: string;
  /** 0–4. */
  readonly worth: number;
  /** What happened later, as far as it holds for this run. */
  readonly later: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/**
 * The ending reached: what came of it and what each person says, by the world as the run left it. Of later
 * texts all that hold are told; of a person's verdicts the first that holds.
 */
export function endingReport(program: Program, node: EndingNode, world: World): EndingReport {
  const { title, worth, later, verdicts } = node.ending;
  return {
    id: node.id,
    title,
    worth,
    later: textsFor(program, later, world),
    verdicts: Object.entries(verdicts ?? {}).flatMap(([person, texts]) => {
      const words = firstText(program, texts, world);
      return words === undefined ? [] : [{ person, words }];
    }),
  };
}
