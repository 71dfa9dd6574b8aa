import { OUTCOMES } from '../../core/shared/outcome.ts';
import type { PracticeAnswer } from '../../ports/practice-store.ts';

const TEXTS = ['id', 'item', 'at'] as const;
const KINDS: readonly unknown[] = ['drill', 'quiz', 'expert'];
const KNOWN_OUTCOMES: readonly unknown[] = OUTCOMES;

/** Whether a stored value is an answer: it is data from outside, whatever its type says. */
export function isAnswer(value: unknown): value is PracticeAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as Partial<Record<keyof PracticeAnswer, unknown>>;
  return (
    TEXTS.every((key) => typeof answer[key] === 'string') &&
    KINDS.includes(answer.kind) &&
    KNOWN_OUTCOMES.includes(answer.outcome) &&
    (answer.recorded === undefined || Number.isInteger(answer.recorded)) &&
    Array.isArray(answer.skills) &&
    answer.skills.every((skill) => typeof skill === 'string')
  );
}
