import type { GradeRule, Program, Utterance } from './program.ts';
import { testCondition } from './test-condition.ts';
import type { World } from './world.ts';

/**
 * The author's grade of an utterance at this moment: the first rule whose condition holds in the world
 * before the words land. Timing is the lesson, so the same words may be graded differently later on.
 *
 * @returns grade 0–3 with its reason; throws when no rule holds, which the parser refuses (the last rule
 * has no condition)
 * @source domain handbook §6, "Grade"
 */
export function gradeFor(program: Program, utterance: Utterance, world: World): GradeRule {
  for (const rule of utterance.grades) if (testCondition(program, rule.when, world)) return rule;
  throw new Error(`no grade holds for ${utterance.id}: the parser should have refused this`);
}
