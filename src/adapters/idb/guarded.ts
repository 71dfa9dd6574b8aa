import { fail, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { Database } from './schema.ts';
import { storeFailure } from './store-failure.ts';

/** The database behind a guard: what the browser throws becomes a value. */
export interface Guarded {
  readonly write: <Value>(
    work: (database: Database) => Promise<Result<Value, StoreFailure>>,
  ) => Promise<Result<Value, StoreFailure>>;
  readonly read: <Found>(work: (database: Database) => Promise<Found>, nothing: Found) => Promise<Found>;
  /** Why the database could not be opened the last time; undefined while it can. */
  readonly trouble: () => StoreFailure | undefined;
}

export function guarded(connect: () => Promise<Database>): Guarded {
  let trouble: StoreFailure | undefined;
  const opened = async (): Promise<Database> => {
    try {
      const database = await connect();
      trouble = undefined;
      return database;
    } catch (error) {
      trouble = storeFailure(error);
      throw error;
    }
  };
  return {
    write: async (work) => {
      try {
        return await work(await opened());
      } catch (error) {
        return fail(storeFailure(error));
      }
    },
    read: async (work, nothing) => {
      try {
        return await work(await opened());
      } catch {
        return nothing;
      }
    },
    trouble: () => trouble,
  };
}
