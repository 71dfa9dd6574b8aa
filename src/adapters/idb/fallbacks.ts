import { recordedAfter } from '../../core/shared/recorded.ts';
import type { Archive, ArchiveStore } from '../../ports/archive-store.ts';
import type { Deletion, RecordCounts } from '../../ports/deletion.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { PracticeStore } from '../../ports/practice-store.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { versionId } from '../../core/exchange/kept/kept-version.ts';
import { linkId } from '../../core/exchange/archive/people.ts';
import { winningCopy } from '../../core/exchange/archive/run-copies.ts';
import { joinKept, seenBy } from '../../core/mentor/kept-session.ts';
import { mergeSessions } from '../../core/mentor/merge-sessions.ts';
import { ok } from '../../core/shared/result.ts';
import { sum } from '../counts.ts';
import { latestFirst } from '../memory/session-record.ts';
import type { ProfileRow, ProfileRows } from '../profiles/profile-rows.ts';
import { partsWays } from './with-fallback.ts';

// What cannot be stored goes on in the page's memory until it can be, and is read back from there beside what was stored.

/** Told why something is in memory only. */
type Note = (failure: StoreFailure) => void;

const missing = <Row>(rows: readonly Row[], more: readonly Row[], id: (row: Row) => string): Row[] => {
  const known = new Set(rows.map(id));
  return [...rows, ...more.filter((row) => !known.has(id(row)))];
};

/** A deletion on the disk, and of what only the page had. All is gone only when the disk says so. */
const withHeld = (disk: Deletion, held: RecordCounts): Deletion =>
  disk.ok ? ok(sum(disk.value, held)) : { ...disk, gone: disk.gone ? sum(disk.gone, held) : held };

interface Held {
  /** Somebody made where the stored ones cannot be read: whom the tab has open, without a name. */
  readonly standIn: (row: ProfileRow) => ProfileRow;
  /** What only the page has, of some profiles or of all. */
  readonly count: (profiles?: readonly string[]) => RecordCounts;
}

/** Profiles go on in memory only where the stored ones cannot be read at all. */
export function rowsWithFallback(
  first: ProfileRows,
  memory: ProfileRows,
  { standIn, count }: Held,
  note: (error: unknown) => void,
): ProfileRows {
  const outOfReach = (error: unknown): undefined => {
    note(error);
    return undefined;
  };
  const either = async <Found>(work: (rows: ProfileRows) => Promise<Found>): Promise<Found> =>
    work((await first.all().catch(outOfReach)) ? first : memory);
  return {
    // A disk that is full still has to let someone practise: whoever it could not take stands beside the others.
    all: async () => {
      const [stored, held] = [await first.all().catch(outOfReach), await memory.all()];
      if (!stored) return held;
      // What was said of who is one person while nobody could be read is looked at when it is handed over: it must not
      // open whoever is locked.
      return { ...stored, profiles: missing(stored.profiles, held.profiles, ({ id }) => id) };
    },
    ensure: (make, needed) =>
      first.ensure(make, needed).catch((error: unknown) => {
        note(error);
        return memory.ensure(() => standIn(make()), needed);
      }),
    change: (id, change) => either((rows) => rows.change(id, change)),
    add: (row) => either((rows) => rows.add(row)),
    link: (links) => either((rows) => rows.link(links)),
    remove: async (ids) => {
      const [disk, held] = [await first.remove(ids), count(ids)];
      await memory.remove(ids);
      return withHeld(disk, held);
    },
  };
}

/** Versions of some hundred kilobytes each. */
const AT_HAND = 6;

/** Versions that were read stay at hand: a run that is being played has its review, whatever becomes of the disk. */
export function versionsWithFallback(first: VersionStore, memory: VersionStore, note: Note): VersionStore {
  const read = new Map<string, KeptVersion>();
  return {
    keep: async (version) => {
      const outcome = await first.keep(version);
      if (outcome.ok) return outcome;
      await memory.keep(version);
      if (!partsWays(outcome.error)) note(outcome.error);
      return outcome;
    },
    get: async (hash, keyHash) => {
      const asked = `${hash}/${keyHash ?? ''}`;
      const found = (await first.get(hash, keyHash)) ?? (await memory.get(hash, keyHash)) ?? read.get(asked);
      read.delete(asked);
      if (found) read.set(asked, found);
      const [oldest] = read.keys();
      if (oldest !== undefined && read.size > AT_HAND) read.delete(oldest);
      return found;
    },
    list: async () => {
      const stored = await first.list();
      const known = new Set(stored.map(versionId));
      return [...(await memory.list()).filter((version) => !known.has(versionId(version))), ...stored];
    },
    remove: async (hash) => {
      read.clear();
      await memory.remove(hash);
      return first.remove(hash);
    },
  };
}

export const practiceWithFallback = (
  first: PracticeStore,
  memory: PracticeStore,
  note: Note,
): PracticeStore => ({
  append: async (answer) => {
    const outcome = await first.append(answer);
    if (outcome.ok) return outcome;
    await memory.append(answer);
    if (!partsWays(outcome.error)) note(outcome.error);
    return outcome;
  },
  list: async () => {
    const stored = await first.list();
    const known = new Set(stored.map(({ id }) => id));
    const held = (await memory.list()).filter(({ id }) => !known.has(id));
    return [...stored, ...recordedAfter(stored, held)];
  },
});

export const mentorWithFallback = (
  first: MentorSessionStore,
  memory: MentorSessionStore,
  note: Note,
): MentorSessionStore => {
  /** What the disk does not take goes into the page's memory, unless it refuses it for good. */
  const write = async (work: (store: MentorSessionStore) => ReturnType<MentorSessionStore['remove']>) => {
    const outcome = await work(first);
    if (outcome.ok || partsWays(outcome.error)) return outcome;
    note(outcome.error);
    return work(memory);
  };
  return {
    save: (session) => write((store) => store.save(session)),
    get: async (id) => {
      const [stored, held] = [await first.get(id), await memory.get(id)];
      return stored && held ? mergeSessions(stored, held) : (stored ?? held);
    },
    lines: async () => {
      const held = await memory.lines();
      const newer = new Set(held.map(({ id }) => id));
      return latestFirst([...held, ...(await first.lines()).filter(({ id }) => !newer.has(id))]);
    },
    remove: async (id) => {
      const [disk, held] = [await first.remove(id), await memory.remove(id)];
      return !disk.ok && disk.error === 'gone' ? held : disk;
    },
    keepCalibration: (record) => write((store) => store.keepCalibration(record)),
    calibrations: async () =>
      missing(await first.calibrations(), await memory.calibrations(), ({ id }) => id),
  };
};

/** Stored records first; a run that went on in memory stands for its stored beginning. */
function joined(stored: Archive, held: Archive): Archive {
  const heldRuns = new Map(held.runs.map((run) => [run.transcript.id, run]));
  const runs = stored.runs.map((run) => {
    const other = heldRuns.get(run.transcript.id);
    const { transcript, end } = other ? winningCopy(run, other, 'page') : run;
    // Of its head the stored one knows more: the number it was given.
    return { ...run, transcript: { ...run.transcript, events: transcript.events }, end };
  });
  return {
    ...stored,
    profiles: missing(stored.profiles, held.profiles, ({ id }) => id),
    runs: missing(runs, held.runs, ({ transcript }) => transcript.id),
    versions: missing(stored.versions, held.versions, versionId),
    answers: missing(stored.answers, held.answers, ({ id }) => id),
    links: missing(stored.links, held.links, linkId),
    sessions: joinedSessions(stored.sessions, held.sessions),
    calibrations: missing(stored.calibrations, held.calibrations, ({ id }) => id),
  };
}

/** Of a session the page has gone on with, both as one. */
function joinedSessions(stored: Archive['sessions'], held: Archive['sessions']): Archive['sessions'] {
  const known = new Map(stored.map((kept) => [kept.session.id, kept]));
  for (const kept of held) {
    const other = known.get(kept.session.id);
    known.set(kept.session.id, other ? joinKept(other, kept) : kept);
  }
  return [...known.values()];
}

/** What a page holds in its memory beside what is stored, whoever it belongs to. */
export type InMemory = () => Pick<Archive, 'runs' | 'answers' | 'sessions' | 'calibrations'>;

/**
 * @param trouble why the stored records are out of reach; while they are, a file can still be brought in, and is stored
 * once they are not
 * @param inMemory what belongs into a file besides what is stored: not what has parted from it, which is handed out by
 * itself, nor what is held for convenience and may have been deleted since
 * @param count how much only the page has
 */
export const archiveWithFallback = (
  first: ArchiveStore,
  memory: ArchiveStore,
  trouble: () => StoreFailure | undefined,
  inMemory: InMemory,
  count: () => RecordCounts,
): ArchiveStore => ({
  exportAll: async (scope) => {
    const [stored, held] = [await first.exportAll(scope), await memory.exportAll(scope)];
    // Whose records these are may be known to the disk alone.
    const people = new Set([...stored.profiles, ...held.profiles].map(({ id }) => id));
    const theirs = ({ profile }: { readonly profile: string }) => people.has(profile);
    const { runs, answers, sessions, calibrations } = inMemory();
    return joined(stored, {
      ...held,
      runs: runs.filter(theirs),
      answers: answers.filter(theirs),
      sessions: sessions.filter((kept) => seenBy(kept).some((id) => people.has(id))),
      calibrations: calibrations.filter(theirs),
    });
  },
  plan: async (file, choice) => {
    const outcome = await first.plan(file, choice);
    return !outcome.ok && trouble() !== undefined ? memory.plan(file, choice) : outcome;
  },
  importAll: async (file, choice) => {
    const outcome = await first.importAll(file, choice);
    return !outcome.ok && trouble() !== undefined ? memory.importAll(file, choice) : outcome;
  },
  removeEverything: async () => {
    const [disk, held] = [await first.removeEverything(), count()];
    await memory.removeEverything();
    return withHeld(disk, held);
  },
});
