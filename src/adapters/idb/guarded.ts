import { fail, type Result } from '../../core/shared/result.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { inTime } from './in-time.ts';
import type { Database } from './schema.ts';
import { storeFailure } from './store-failure.ts';

type Write = <Value>(
  work: (database: Database) => Promise<Result<Value, StoreFailure>>,
) => Promise<Result<Value, StoreFailure>>;

/** The database behind a guard: what the browser throws becomes a value. */
export interface Guarded {
  readonly write: Write;
  /** A write somebody waits for, safe to ask for twice: one that takes too long is `blocked`, and may be done later. */
  readonly writeSoon: Write;
  readonly read: <Found>(work: (database: Database) => Promise<Found>, nothing: Found) => Promise<Found>;
  /** Why the database could not be opened the last time; undefined while it can. */
  readonly trouble: () => StoreFailure | undefined;
}

/** A connection closed between being had and being used: it made way for another page. */
const wasClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/** @param onTrouble called whenever the database cannot be opened */
export function guarded(
  connect: () => Promise<Database>,
  onTrouble: (failure: StoreFailure) => void = () => undefined,
): Guarded {
  let trouble: StoreFailure | undefined;
  const opened = async (): Promise<Database> => {
    try {
      const database = await connect();
      trouble = undefined;
      return database;
    } catch (error) {
      trouble = storeFailure(error);
      onTrouble(trouble);
      throw error;
    }
  };
  const attempt = async <Given>(work: (database: Database) => Promise<Given>): Promise<Given> => {
    const database = await opened();
    try {
      return await work(database);
    } catch (error) {
      if (!wasClosed(error)) throw error;
      return work(await opened());
    }
  };
  const asResult = <Value>(
    work: Promise<Result<Value, StoreFailure>>,
  ): Promise<Result<Value, StoreFailure>> => work.catch((error: unknown) => fail(storeFailure(error)));
  return {
    write: (work) => asResult(attempt(work)),
    writeSoon: (work) => asResult(inTime(attempt(work))),
    read: (work, nothing) => attempt(work).catch(() => nothing),
    trouble: () => trouble,
  };
}
