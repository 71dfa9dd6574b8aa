import { ok } from '../../core/shared/result.ts';
import type { PracticeAnswer, PracticeStore } from '../../ports/practice-store.ts';
import type { RunOwners } from '../memory/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { inOrder } from '../memory/practice-store.ts';
import type { Guarded } from './guarded.ts';
import { NUMBERED, nextNumber } from './next-number.ts';
import { type Database, STRICT, type Writing } from './schema.ts';

async function addAnswer(database: Database, profile: string, answer: PracticeAnswer): Promise<void> {
  const transaction: Writing = database.transaction(NUMBERED, 'readwrite', STRICT);
  const answers = transaction.objectStore('answers');
  if (!(await answers.getKey(answer.id))) {
    const recorded = answer.recorded ?? (await nextNumber(transaction, profile));
    await answers.add({ ...answer, recorded, profile });
  }
  await transaction.done;
}

/** Answers in this browser's IndexedDB. Damaged ones stay where they are and out of the list. */
export const idbPractice = ({ read, write }: Guarded, owners: RunOwners): PracticeStore => ({
  append: (answer) =>
    write(async (database) => {
      await addAnswer(database, await owners.current(), answer);
      return ok(undefined);
    }),
  list: () =>
    read(async (database) => {
      const own = await owners.own();
      const rows = await Promise.all(own.map((id) => database.getAllFromIndex('answers', 'profile', id)));
      return inOrder(rows.flat().filter(isAnswer));
    }, []),
});
