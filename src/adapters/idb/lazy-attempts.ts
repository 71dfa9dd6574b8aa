import { fail, type Result } from '../../core/shared/result.ts';
import type { AttemptStore, StoreFailure } from '../../ports/attempt-store.ts';

/**
 * A store whose code comes when it is first asked for something: a run is on the screen before anything has
 * to be stored. Code that does not come is storage that is blocked; the next call asks again.
 */
export function lazyAttempts(load: () => Promise<AttemptStore>): AttemptStore {
  let loading: Promise<AttemptStore> | undefined;
  let store: AttemptStore | undefined;
  let lost = false;
  const open = async (): Promise<AttemptStore> => {
    loading ??= load();
    try {
      store = await loading;
      lost = false;
      return store;
    } catch (error) {
      loading = undefined;
      lost = true;
      throw error;
    }
  };
  const write = async (work: (store: AttemptStore) => Promise<Result<void, StoreFailure>>) => {
    const opened = await open().catch(() => undefined);
    return opened ? work(opened) : fail('blocked' as const);
  };
  const read = async <Found>(
    work: (store: AttemptStore) => Promise<Found>,
    nothing: Found,
  ): Promise<Found> => {
    const opened = await open().catch(() => undefined);
    return opened ? work(opened) : nothing;
  };
  return {
    create: (transcript) => write((opened) => opened.create(transcript)),
    append: (run, index, event) => write((opened) => opened.append(run, index, event)),
    finish: (run, end) => write((opened) => opened.finish(run, end)),
    get: (run) => read((opened) => opened.get(run), undefined),
    list: () => read((opened) => opened.list(), []),
    broken: () => read((opened) => opened.broken(), []),
    durable: () => (store ? store.durable() : !lost),
  };
}
