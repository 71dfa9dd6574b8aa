import { nextRecorded } from '../../core/shared/recorded.ts';
import type { PracticeStore } from '../../ports/practice-store.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { latestOf, type MemoryState } from './memory-state.ts';
import { isNumbered } from './run-record.ts';
import type { RunOwners } from './run-store.ts';

/**
 * Numbers what is recorded in a memory that stands by itself. Beside a database that cannot be reached, nobody knows
 * the next number: what is held there gets one when the database takes it in.
 */
export function numbering(
  owners: RunOwners,
  state: MemoryState,
  { runs, practice }: { readonly runs: RunStore; readonly practice: PracticeStore },
): { readonly runs: RunStore; readonly practice: PracticeStore } {
  const next = async () => nextRecorded(latestOf(state, await owners.current()));
  return {
    runs: {
      ...runs,
      create: async (transcript) => {
        const wantsNumber = transcript.recorded === undefined && isNumbered(transcript);
        return runs.create(wantsNumber ? { ...transcript, recorded: await next() } : transcript);
      },
    },
    practice: {
      ...practice,
      append: async (answer) =>
        practice.append({ ...answer, recorded: answer.recorded ?? (await next()) }),
    },
  };
}
