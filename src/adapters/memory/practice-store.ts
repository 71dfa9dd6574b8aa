import { ok } from '../../core/shared/result.ts';
import type { ArchivedAnswer } from '../../core/exchange/archive/records.ts';
import type { PracticeAnswer, PracticeStore } from '../../ports/practice-store.ts';
import { ONE_OWNER, type RunOwners } from './run-store.ts';
import { emptyMemory, type MemoryState } from './memory-state.ts';

/** Oldest first; answers of one moment by id. */
export function inOrder(answers: readonly ArchivedAnswer[]): PracticeAnswer[] {
  const earlier = (left: PracticeAnswer, right: PracticeAnswer) =>
    left.at < right.at || (left.at === right.at && left.id < right.id) ? -1 : 1;
  return answers.map(({ profile: _, ...answer }) => answer).sort(earlier);
}

/** Answers for as long as the page is open. */
export function memoryPractice(
  owners: RunOwners = ONE_OWNER,
  state: MemoryState = emptyMemory(),
): PracticeStore {
  return {
    append: async (answer) => {
      const profile = await owners.current();
      if (!state.answers.has(answer.id)) state.answers.set(answer.id, { ...answer, profile });
      return ok(undefined);
    },
    list: async () => {
      const profiles = new Set(await owners.own());
      return inOrder([...state.answers.values()].filter((answer) => profiles.has(answer.profile)));
    },
  };
}
