import { ok, type Result } from '../../core/shared/result.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { SessionJournal } from '../../ports/session-journal.ts';

type Journals = Pick<SessionJournal, 'list' | 'read' | 'drop'>;

/** Drops the rooms a session was held in: they have names of their own, and say whose they are in their first line. */
async function dropRoomsOf(journals: Journals, session: string): Promise<Result<void, StoreFailure>> {
  for (const { id } of await journals.list()) {
    const record = await journals.read(id);
    const isOfIt = record?.events.some(({ body }) => body.type === 'opened' && body.room === session);
    const dropped = isOfIt ? await journals.drop(id) : ok(undefined);
    if (!dropped.ok) return dropped;
  }
  return ok(undefined);
}

/**
 * A session that is removed is removed with the room it was held in on this machine, or its window would go on with it
 * and store it anew.
 *
 * @param journals asked for when they are needed
 */
export const removingJournal = (
  mentor: MentorSessionStore,
  journals: () => Promise<Journals>,
): MentorSessionStore => ({
  ...mentor,
  remove: async (id) => {
    // Of one in which the current person has no part nothing goes.
    if (await mentor.get(id)) {
      const dropped = await dropRoomsOf(await journals(), id);
      if (!dropped.ok) return dropped;
    }
    return mentor.remove(id);
  },
});
