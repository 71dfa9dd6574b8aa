import { latestRecorded, MOST_RECORDED, nextRecorded } from '../../core/shared/recorded.ts';
import type { Writing } from './schema.ts';

/** The number of the next record of a profile. In the transaction that stores it, so that no two tabs give one twice. */
export async function nextNumber(transaction: Writing, profile: string): Promise<number> {
  const known = IDBKeyRange.bound([profile, 1], [profile, MOST_RECORDED]);
  const [run, answer] = await Promise.all([
    transaction.objectStore('runs').index('recorded').openKeyCursor(known, 'prev'),
    transaction.objectStore('answers').index('recorded').openKeyCursor(known, 'prev'),
  ]);
  return nextRecorded(latestRecorded([run, answer].map((cursor) => ({ recorded: cursor?.key[1] }))));
}
