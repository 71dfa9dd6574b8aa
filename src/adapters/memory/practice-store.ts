import { byRecording } from '../../core/shared/recorded.ts';
import { ok } from '../../core/shared/result.ts';
import type { ArchivedAnswer } from '../../core/exchange/archive/records.ts';
import type { PracticeAnswer, PracticeStore } from '../../ports/practice-store.ts';
import { ONE_OWNER, type RunOwners } from './run-store.ts';
import { emptyMemory, type MemoryState, type NextNumber, UNNUMBERED } from './memory-state.ts';

/** In order of recording. */
export const inOrder = (answers: readonly ArchivedAnswer[]): PracticeAnswer[] =>
  answers.map(({ profile: _, ...answer }) => answer).sort(byRecording);

/** Answers for as long as the page is open. */
export function memoryPractice(
  owners: RunOwners = ONE_OWNER,
  state: MemoryState = emptyMemory(),
  next: NextNumber = UNNUMBERED,
): PracticeStore {
  return {
    append: async (answer) => {
      const profile = await owners.current();
      if (state.answers.has(answer.id)) return ok(undefined);
      const recorded = answer.recorded ?? next(profile);
      const numbered = recorded === undefined ? answer : { ...answer, recorded };
      state.answers.set(answer.id, { ...numbered, profile });
      return ok(undefined);
    },
    list: async () => {
      const profiles = new Set(await owners.own());
      return inOrder([...state.answers.values()].filter((answer) => profiles.has(answer.profile)));
    },
  };
}
