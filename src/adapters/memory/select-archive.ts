import { type KeptSession, sessionFor } from '../../core/mentor/kept-session.ts';
import type { ArchiveRecords } from '../../core/exchange/archive/records.ts';
import type { Archive, ArchiveScope } from '../../ports/archive-store.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import type { OpenProfiles } from '../profiles/profile-store.ts';
import { type ProfileRow, withoutPin } from '../profiles/profile-rows.ts';
import type { NamedVersion } from './version-record.ts';

/** Records as they lie in a store: profiles still with their PINs, versions beside what they go by. */
export interface StoredRecords extends Omit<ArchiveRecords, 'profiles' | 'versions'> {
  readonly profiles: readonly ProfileRow[];
  readonly versions: readonly NamedVersion[];
}

/** Sessions these people have a part in, each as they may read it. */
const theirs = (sessions: readonly KeptSession[], ids: ReadonlySet<string>): KeptSession[] =>
  sessions.flatMap((kept) => {
    const session = sessionFor(kept, ids);
    return session ? [{ keepers: kept.keepers.filter((id) => ids.has(id)), session }] : [];
  });

/** What of the stored records goes into a file: PINs never, and nothing of a profile locked to this tab. */
export async function selectArchive(
  stored: StoredRecords,
  broken: readonly BrokenRecord[],
  profiles: OpenProfiles,
  scope: ArchiveScope,
): Promise<Archive> {
  const own = new Set(await profiles.own());
  const locked = profiles.lockedAmong(stored);
  const wanted = ({ id }: { readonly id: string }) => (scope === 'profile' ? own.has(id) : !locked.has(id));
  const ids = new Set(stored.profiles.filter(wanted).map(({ id }) => id));
  const runs = stored.runs.filter(({ profile }) => ids.has(profile));
  const sessions = theirs(stored.sessions, scope === 'profile' ? own : ids);
  const played = new Set([
    ...runs.map(({ transcript }) => transcript.hash),
    ...sessions.map(({ session }) => session.run.hash),
  ]);
  const wasPlayed = ({ hash, earlier }: NamedVersion['names']) =>
    played.has(hash) || earlier.hashes.some((earlierHash) => played.has(earlierHash));
  return {
    profiles: stored.profiles.filter(wanted).map(withoutPin),
    runs,
    versions: stored.versions
      .filter(({ names }) => scope === 'everything' || wasPlayed(names))
      .map(({ version }) => version),
    answers: stored.answers.filter(({ profile }) => ids.has(profile)),
    links: stored.links.filter(
      ({ people }) => people.some((id) => ids.has(id)) && !people.some((id) => locked.has(id)),
    ),
    sessions,
    calibrations: stored.calibrations.filter(({ profile }) => ids.has(profile)),
    broken,
    leftOut: scope === 'profile' ? [] : stored.profiles.filter(({ id }) => locked.has(id)).map(withoutPin),
  };
}
