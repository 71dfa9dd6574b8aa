import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod';
import '../../core/shared/no-eval.ts';
import { lessonSchema } from '../../core/lesson/lesson-schema.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { storeFailure } from '../idb/store-failure.ts';
import type { LessonStore, OwnLesson } from '../../ports/lesson-store.ts';

interface Schema extends DBSchema {
  lessons: { key: string; value: OwnLesson };
}

const NAME = 'shuodelai-lessons';

const rowSchema = z.object({ id: z.string().min(1), savedAt: z.number(), lesson: lessonSchema });

async function open(name: string): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === 'undefined') throw new DOMException('no IndexedDB here', 'SecurityError');
  return openDB<Schema>(name, 1, {
    upgrade: (database) => void database.createObjectStore('lessons', { keyPath: 'id' }),
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** Lessons in a database of this browser. It is opened for each thing asked of it: that is seldom. */
export function idbLessons(name = NAME): LessonStore {
  async function within<Found>(work: (database: IDBPDatabase<Schema>) => Promise<Found>): Promise<Found> {
    const database = await open(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }
  const write = (
    work: (database: IDBPDatabase<Schema>) => Promise<unknown>,
  ): Promise<Result<void, StoreFailure>> =>
    within(work).then(
      () => ok(undefined),
      (error: unknown) => fail(storeFailure(error)),
    );
  return {
    list: () =>
      within(async (database) => {
        const rows = await database.getAll('lessons');
        const sound = rows.flatMap((row) => rowSchema.safeParse(row).data ?? []);
        return sound.sort((one, other) => other.savedAt - one.savedAt);
      }).catch(() => []),
    save: (own) => write((database) => database.put('lessons', own)),
    drop: (id) => write((database) => database.delete('lessons', id)),
    dropAll: () => write((database) => database.clear('lessons')),
  };
}
