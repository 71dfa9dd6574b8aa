import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import type { Placed } from '../shared/placed.ts';
import type { Result } from '../shared/result.ts';
import { parsePractice } from './parse-practice.ts';
import { quizNameIssues } from './quiz-names.ts';
import { type QuizFile, quizFileSchema } from './quiz-schema.ts';

/** Reads quiz.yaml (format 1). All problems at once, each with code, path, line:column and a hint. */
export const parseQuiz = (
  text: string,
  library: Library,
  file = 'quiz.yaml',
): Result<Placed<QuizFile>, Issue[]> =>
  parsePractice(text, quizFileSchema, (value) => quizNameIssues(value, library), file);
