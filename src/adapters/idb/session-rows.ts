import type { ArchivedCalibration, ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { type KeptSession, seenBy } from '../../core/mentor/kept-session.ts';
import { type SessionLine, sessionLine } from '../../core/mentor/session-line.ts';
import type { Database, SessionLineRow, Writing } from './schema.ts';

/** Puts a session and what lists show of it, each in the place of what is there. */
export async function putSession(transaction: Writing, kept: KeptSession): Promise<void> {
  const line = sessionLine(kept.session);
  await Promise.all([
    transaction.objectStore('sessions').put(kept),
    transaction.objectStore('sessionLines').put({ id: line.id, seenBy: seenBy(kept), line }),
  ]);
}

export async function deleteSession(transaction: Writing, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('sessions').delete(id),
    transaction.objectStore('sessionLines').delete(id),
  ]);
}

const TEXTS = ['id', 'startedAt', 'title'] as const;

/** A cheap look without the schemas: a stored row is data from outside, whatever its type says. */
function looksSound({ line }: SessionLineRow): boolean {
  const seen: Partial<SessionLine> | null | undefined = line;
  return (
    typeof seen === 'object' &&
    seen !== null &&
    TEXTS.every((key) => typeof seen[key] === 'string') &&
    [seen.mentor, seen.trainee, seen.run].every((part) => typeof part?.id === 'string')
  );
}

/** Lines of all sessions somebody of these sees, in no order. */
export async function readLines(database: Database, own: readonly string[]): Promise<SessionLine[]> {
  const rows = await Promise.all(own.map((id) => database.getAllFromIndex('sessionLines', 'seenBy', id)));
  const sound = rows.flat().filter(looksSound);
  return [...new Map(sound.map((row) => [row.id, row.line])).values()];
}

/** A session as it lies here; undefined where it does not read. */
export async function readSession(database: Database, id: string): Promise<KeptSession | undefined> {
  const kept = await database.get('sessions', id);
  if (!kept) return undefined;
  // The schemas are heavy and the start page does without them.
  const { mentorSessionSchema } = await import('../../core/mentor/session-parts.ts');
  const session = mentorSessionSchema.safeParse(kept.session);
  return session.success && Array.isArray(kept.keepers)
    ? { keepers: kept.keepers, session: session.data }
    : undefined;
}

/** Those that read, of all that lie here. */
export async function soundSessions(
  sessions: readonly KeptSession[],
  calibrations: readonly ArchivedCalibration[],
): Promise<Pick<ArchiveRecords, 'sessions' | 'calibrations'>> {
  const [{ mentorSessionSchema }, { calibrationSchema }] = await Promise.all([
    import('../../core/mentor/session-parts.ts'),
    import('../../core/mentor/calibration-record.ts'),
  ]);
  return {
    sessions: sessions.filter(
      ({ keepers, session }) => Array.isArray(keepers) && mentorSessionSchema.safeParse(session).success,
    ),
    calibrations: calibrations.filter(
      ({ profile, ...record }) => typeof profile === 'string' && calibrationSchema.safeParse(record).success,
    ),
  };
}
