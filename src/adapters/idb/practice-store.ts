import { ok } from '../../core/shared/result.ts';
import type { PracticeAnswer, PracticeStore } from '../../ports/practice-store.ts';
import type { RunOwners } from '../memory/run-store.ts';
import { isAnswer } from '../memory/is-answer.ts';
import { inOrder } from '../memory/practice-store.ts';
import type { Guarded } from './guarded.ts';
import { type Database, STRICT } from './schema.ts';

async function addAnswer(database: Database, profile: string, answer: PracticeAnswer): Promise<void> {
  const transaction = database.transaction('answers', 'readwrite', STRICT);
  if (!(await transaction.store.getKey(answer.id))) await transaction.store.add({ ...answer, profile });
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
