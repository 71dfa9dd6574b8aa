import { NO_RECORDS } from '../../../core/exchange/archive/records.ts';
import { writeArchive } from '../../../core/exchange/archive/write-archive.ts';
import { traineeCopy } from '../../../core/mentor/kept-session.ts';
import type { KeptVersion } from '../../../core/exchange/kept/kept-version.ts';
import type { MentorSession } from '../../../core/mentor/session-parts.ts';
import { saveJson } from '../../../ui/save-json.ts';
import type { RecordsServices } from './records-services.ts';

/** Versions the runs were played on, each once, as far as they are kept here. */
async function versionsOf(
  { versions }: Pick<RecordsServices, 'versions'>,
  sessions: readonly MentorSession[],
): Promise<KeptVersion[]> {
  const keys = new Map(sessions.map(({ run }) => [`${run.hash}/${run.key ?? ''}`, run]));
  const found = await Promise.all([...keys.values()].map(({ hash, key }) => versions.get(hash, key)));
  return found.flatMap((version) => version ?? []);
}

/**
 * Hands sessions out as a file that names no people besides those in them: whoever takes it in has them.
 *
 * @param whose a trainee's copy leaves out the notes the mentor keeps to himself
 */
export async function sessionFile(
  services: Pick<RecordsServices, 'mentor' | 'versions' | 'now'>,
  ids: readonly string[],
  whose: 'mentor' | 'trainee',
  name: string,
): Promise<void> {
  const read = await Promise.all(ids.map((id) => services.mentor.get(id)));
  const sessions = read.flatMap((session) => session ?? []);
  const versions = await versionsOf(services, sessions);
  const handed = sessions.map((session) => ({
    keepers: [],
    session: whose === 'trainee' ? traineeCopy(session) : session,
  }));
  const text = writeArchive(
    { ...NO_RECORDS, sessions: handed, versions },
    { broken: [], leftOut: [] },
    new Date(services.now()).toISOString(),
  );
  saveJson(name, text);
}
