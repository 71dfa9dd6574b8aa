import type { ScenarioSource } from '../../ports/scenario-source.ts';
import type { Stores } from '../../ports/stores.ts';
import { memoryArchive } from '../memory/archive-store.ts';
import { memoryRuns, NO_NAMES, type ShippedNames } from '../memory/run-store.ts';
import { emptyMemory, type MemoryState } from '../memory/memory-state.ts';
import { memoryMentor } from '../memory/mentor-store.ts';
import { memoryPractice } from '../memory/practice-store.ts';
import { memoryProfileRows } from '../memory/profile-rows.ts';
import { memoryVersions } from '../memory/version-store.ts';
import { personsOf } from '../profiles/persons.ts';
import { isNobody, type KeptPeople, type ProfileRow } from '../profiles/profile-rows.ts';
import { browserTabMemory, type TabMemory } from '../profiles/tab-memory.ts';
import { beginsWith } from '../profiles/tab-person.ts';
import { keepingSessionVersions, keepingVersions, versionKeeper } from '../versions/keeping-versions.ts';
import { seenBy } from '../../core/mentor/kept-session.ts';
import { orRemains } from '../counts.ts';
import { connector } from './database.ts';
import {
  archiveWithFallback,
  mentorWithFallback,
  practiceWithFallback,
  rowsWithFallback,
  versionsWithFallback,
} from './fallbacks.ts';
import { type HandOverParts, handOver } from './hand-over.ts';
import { idbStores } from './idb-stores.ts';
import { keepTrying, type OnReturn, returnToPage } from './keep-trying.ts';
import { type RunLedger, runLedger } from './run-ledger.ts';
import type { Database } from './schema.ts';
import { storeFailure } from './store-failure.ts';
import { withFallback } from './with-fallback.ts';

export interface BrowserParts {
  /** The scenarios as they are now: their versions are kept beside the runs. */
  readonly shipped: ScenarioSource;
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly connect?: () => Promise<Database>;
  readonly tab?: TabMemory;
  /** What the present versions of the shipped scenarios go by. */
  readonly shippedNames?: ShippedNames;
  readonly onReturn?: OnReturn;
}

/** What only the page has: of some profiles, or of all. */
const heldBy = (state: MemoryState, ledger: RunLedger) => (profiles?: readonly string[]) => {
  const isOf = (id: string) => profiles?.includes(id) ?? true;
  const of = (rows: Iterable<{ readonly profile: string }>) =>
    [...rows].filter(({ profile }) => isOf(profile)).length;
  const people = [...state.profiles.values()].filter((row) => !isNobody(row) && isOf(row.id));
  return {
    people: personsOf({ profiles: people, links: [...state.links.values()] }).length,
    runs: of(ledger.unknownThere()),
    answers: of(state.answers.values()),
    versions: profiles ? 0 : state.versions.size,
    sessions: orRemains(
      [...state.sessions.values()].filter((kept) => seenBy(kept).some(isOf)).length,
      of(state.calibrations.values()),
    ),
  };
};

/**
 * What a browser keeps everything in: its disk where it lets us, the page's memory where it does not, and the disk again
 * as soon as it does.
 */
export function browserStores({
  shipped,
  newId,
  now,
  connect = connector(newId),
  tab = browserTabMemory(),
  shippedNames = NO_NAMES,
  onReturn = returnToPage,
}: BrowserParts): Stores {
  const state = emptyMemory();
  const ledger = runLedger(state);
  const count = heldBy(state, ledger);
  const whoBegins = async (kept: KeptPeople) => beginsWith(tab, personsOf(kept), await tab.last())?.head;
  const trying = keepTrying(() => handOver(handed()), onReturn);
  const standIns = new Set<string>();
  const standIn = (row: ProfileRow): ProfileRow => {
    const id = tab.open() ?? row.id;
    standIns.add(id);
    return { ...row, id };
  };
  const goOnAs = (from: string, to: string) => {
    if (tab.open() === from) tab.stay(to);
  };
  const stored = idbStores({
    connect,
    tab,
    newId,
    now,
    around: (rows) =>
      rowsWithFallback(rows, memoryProfileRows(state), { standIn, count }, (error) =>
        trying.note(storeFailure(error)),
      ),
    shippedNames,
    onTrouble: trying.note,
  });
  const disk = stored.byOwner;
  const { profiles } = stored;
  const handed = (): HandOverParts => ({
    disk,
    state,
    ledger,
    standIns,
    beginsWith: whoBegins,
    lockedAmong: profiles.lockedAmong,
    goOnAs,
  });
  const owners = {
    current: async () => (await profiles.current()).id,
    own: profiles.own,
    mayRead: profiles.mayRead,
  };
  const versions = versionsWithFallback(stored.versions, memoryVersions(state), trying.note);
  const runs = withFallback(stored.runs, memoryRuns(owners, state, shippedNames), ledger, trying);
  const keep = versionKeeper(versions, shipped, now);
  return {
    runs: keepingVersions(runs, versions, keep),
    profiles,
    versions,
    practice: practiceWithFallback(stored.practice, memoryPractice(owners, state), trying.note),
    mentor: keepingSessionVersions(
      mentorWithFallback(stored.mentor, memoryMentor(owners, state), trying.note),
      keep,
    ),
    archive: archiveWithFallback(
      stored.archive,
      memoryArchive(profiles, state, tab.forget),
      stored.runs.trouble,
      () => ({
        runs: stored.runs.trouble() ? [...state.runs.values()] : ledger.owed(),
        answers: [...state.answers.values()],
        sessions: [...state.sessions.values()],
        calibrations: [...state.calibrations.values()],
      }),
      count,
    ),
  };
}
