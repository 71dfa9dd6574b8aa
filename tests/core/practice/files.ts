import type { Program } from '../../../src/core/program/program.ts';
import { parseDrills } from '../../../src/core/practice/parse-drills.ts';
import { parseQuiz } from '../../../src/core/practice/parse-quiz.ts';
import { drillSet, quizSet } from '../../../src/core/practice/practice-set.ts';
import type { Issue } from '../../../src/core/shared/issue.ts';
import { loadFixture, loadLibrary, readText } from '../../support/load.ts';

export const soundDrills = (): string => readText('tests/fixtures/practice/drills.yaml');
export const soundQuiz = (): string => readText('tests/fixtures/practice/quiz.yaml');

const programs = (): ReadonlyMap<string, Program> => new Map([['queue-jumper', loadFixture('queue-jumper')]]);

/** All that is wrong with a text of drills, beside one scenario. */
export function drillIssues(text: string): readonly Issue[] {
  const parsed = parseDrills(text, loadLibrary());
  if (!parsed.ok) return parsed.error;
  const { value, place } = parsed.value;
  return place(drillSet(value, programs(), loadLibrary()).issues);
}

/** All that is wrong with a text of questions, beside the sound drills. */
export function quizIssues(text: string): readonly Issue[] {
  const parsed = parseQuiz(text, loadLibrary());
  if (!parsed.ok) return parsed.error;
  const drills = parseDrills(soundDrills(), loadLibrary());
  if (!drills.ok) throw new Error('the sound drills are not');
  const { items } = drillSet(drills.value.value, programs(), loadLibrary());
  const { value, place } = parsed.value;
  return place(quizSet(value, loadLibrary(), items).issues);
}
