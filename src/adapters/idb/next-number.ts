import { peopleOf } from '../../core/exchange/archive/people.ts';
import { latestRecorded, MOST_RECORDED, nextRecorded } from '../../core/shared/recorded.ts';
import type { Writing } from './schema.ts';

const latestOf = (transaction: Writing, profile: string): Promise<(number | undefined)[]> => {
  const known = IDBKeyRange.bound([profile, 1], [profile, MOST_RECORDED]);
  const cursors = Promise.all([
    transaction.objectStore('runs').index('recorded').openKeyCursor(known, 'prev'),
    transaction.objectStore('answers').index('recorded').openKeyCursor(known, 'prev'),
  ]);
  return cursors.then((found) => found.map((cursor) => cursor?.key[1]));
};

/**
 * The number of the next record of the person a profile belongs to. In the transaction that stores it (over `NUMBERED`),
 * so that no two tabs give one twice.
 */
export async function nextNumber(transaction: Writing, profile: string): Promise<number> {
  const people = peopleOf(await transaction.objectStore('links').getAll());
  const latest = await Promise.all(people(profile).map((id) => latestOf(transaction, id)));
  return nextRecorded(latestRecorded(latest.flat().map((recorded) => ({ recorded }))));
}

/** The object stores that a number depends on. */
export const NUMBERED = ['runs', 'answers', 'links'] as const;
