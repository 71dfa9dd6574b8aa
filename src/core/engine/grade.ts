import type { GradeRule, Utterance } from '../program/program.ts';
import type { Test, World } from '../program/world.ts';

/**
 * The author's grade of an utterance at this moment: the first rule whose condition holds in the world
 * before the words land. Timing is the lesson, so the same words may be graded differently later on.
 *
 * @returns grade 0–3 with its reason; throws when no rule holds, which the parser refuses (the last rule
 * has no condition)
 * @source domain handbook §6, "Grade"
 */
export function gradeFor(utterance: Utterance, world: World): GradeRule {
  const { grades, gradeTests } = utterance;
  for (let at = 0; at < grades.length; at += 1)
    if ((gradeTests[at] as Test)(world)) return grades[at] as GradeRule;
  throw new Error(`no grade holds for ${utterance.id}: the parser should have refused this`);
}
