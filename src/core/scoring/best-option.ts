import type { Utterance } from '../program/program.ts';
import type { World } from '../program/world.ts';
import { gradeFor } from '../engine/grade.ts';

/** The highest-graded option on offer, the first as written where several are; undefined when none is. */
export function bestOption(options: readonly Utterance[], world: World): Utterance | undefined {
  let best: Utterance | undefined;
  let grade = -1;
  for (const option of options) {
    const next = gradeFor(option, world).grade;
    if (next > grade) {
      best = option;
      grade = next;
    }
  }
  return best;
}
