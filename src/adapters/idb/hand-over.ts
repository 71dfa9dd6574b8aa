import { linkId } from '../../core/exchange/archive/people.ts';
import type { ArchivedLink, ArchivedRun } from '../../core/exchange/archive/records.ts';
import { seenBy } from '../../core/mentor/kept-session.ts';
import type { MentorSession } from '../../core/mentor/session-parts.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { PracticeStore } from '../../ports/practice-store.ts';
import type { RunStore, StoreFailure } from '../../ports/run-store.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import type { MemoryState } from '../memory/memory-state.ts';
import { isNobody, type KeptPeople, type ProfileRow, type ProfileRows } from '../profiles/profile-rows.ts';
import type { RunLedger } from './run-ledger.ts';
import { storeFailure } from './store-failure.ts';
import { partsWays } from './with-fallback.ts';

type Outcome = Result<void, StoreFailure>;

/** The stores on the disk, by whose records are written. */
export interface OnDiskStores {
  readonly rows: ProfileRows;
  readonly versions: VersionStore;
  readonly runsOf: (owner: string) => RunStore;
  readonly answersOf: (owner: string) => PracticeStore;
  readonly mentorOf: (owner: string) => MentorSessionStore;
}

export interface HandOverParts {
  readonly disk: OnDiskStores;
  readonly state: MemoryState;
  readonly ledger: RunLedger;
  /** Whom this tab begins with of those stored, had they been there from the start. */
  readonly beginsWith: (kept: KeptPeople) => Promise<ProfileRow | undefined>;
  /** The ids of those made because nobody could be read. */
  readonly standIns: ReadonlySet<string>;
  /** Those of whom this tab may say nothing. */
  readonly lockedAmong: (kept: KeptPeople) => ReadonlySet<string>;
  /** The tab goes on as somebody else: it was nobody's until now. */
  readonly goOnAs: (from: string, to: string) => void;
}

/** The later statement of a pair, in its place; none of one with themselves. */
function say(links: Map<string, ArchivedLink>, link: ArchivedLink): void {
  const known = links.get(linkId(link));
  if (link.people[0] !== link.people[1] && link.turns > (known?.turns ?? 0)) links.set(linkId(link), link);
}

/** A session in which nobody in particular took part was somebody's. */
const asOne = (session: MentorSession, from: string, to: string): MentorSession => ({
  ...session,
  mentor: session.mentor.id === from ? { ...session.mentor, id: to } : session.mentor,
  trainee: session.trainee.id === from ? { ...session.trainee, id: to } : session.trainee,
});

/** What nobody in particular has done belongs to somebody. */
function give(state: MemoryState, from: string, to: string): void {
  for (const rows of [state.runs, state.digests, state.answers, state.calibrations] as readonly Map<
    string,
    { profile: string }
  >[])
    for (const [id, row] of rows) if (row.profile === from) rows.set(id, { ...row, profile: to });
  for (const [id, { keepers, session }] of state.sessions)
    state.sessions.set(id, {
      keepers: keepers.map((one) => (one === from ? to : one)),
      session: asOne(session, from, to),
    });
  for (const [id, { people, turns }] of [...state.links]) {
    if (!people.includes(from)) continue;
    state.links.delete(id);
    const [one, other] = people.map((member) => (member === from ? to : member)).sort() as [string, string];
    say(state.links, { people: [one, other], turns });
  }
}

interface Stored extends KeptPeople {
  readonly profiles: ProfileRow[];
}

/**
 * A person made while nobody could be read. One who has said a name stays a person. One who has not is whoever the tab
 * would have begun with; only on an empty disk are they somebody of their own.
 */
async function settlePerson(parts: HandOverParts, row: ProfileRow, stored: Stored): Promise<void> {
  const { disk, state, standIns, beginsWith, goOnAs } = parts;
  const known = stored.profiles.some(({ id }) => id === row.id);
  const nobody = isNobody(row) && standIns.has(row.id);
  const other = !known && nobody ? await beginsWith(stored) : undefined;
  if (other) {
    give(state, row.id, other.id);
    goOnAs(row.id, other.id);
  } else if (!known) {
    await disk.rows.add(row);
    stored.profiles.push(row);
  } else {
    // What is said of somebody on the disk stands; one who had not said anything has now.
    const said = (before: ProfileRow): ProfileRow => ({ ...row, createdAt: before.createdAt });
    await disk.rows.change(row.id, (before) => (isNobody(before) ? said(before) : before));
  }
  state.profiles.delete(row.id);
}

/**
 * Who is one person with whom, as far as it was said while nobody could be read: of people who are there and not locked,
 * where nothing later is known of the two.
 */
async function handOverLinks({ disk, state, lockedAmong }: HandOverParts, stored: Stored): Promise<void> {
  const locked = lockedAmong(stored);
  const free = new Set(stored.profiles.map(({ id }) => id).filter((id) => !locked.has(id)));
  const links = new Map(stored.links.map((link) => [linkId(link), link]));
  const held = [...state.links.values()].filter(({ people }) => people.every((id) => free.has(id)));
  for (const link of held) say(links, link);
  const later = held.filter((link) => links.get(linkId(link)) === link);
  if (later.length > 0) await disk.rows.link(later);
  state.links.clear();
}

/** Gives the ids of all who are on the disk now. */
async function handOverPeople(parts: HandOverParts): Promise<ReadonlySet<string>> {
  const { profiles, links } = await parts.disk.rows.all();
  const stored: Stored = { profiles: [...profiles], links };
  for (const row of [...parts.state.profiles.values()]) await settlePerson(parts, row, stored);
  await handOverLinks(parts, stored);
  return new Set(stored.profiles.map(({ id }) => id));
}

/** Where the disk refuses a record for good, it stays in the page and nothing waits for it. */
const orPart = (outcome: Outcome): Outcome =>
  !outcome.ok && partsWays(outcome.error) ? ok(undefined) : outcome;

async function handOverVersions({ disk, state }: HandOverParts): Promise<Outcome> {
  for (const [id, version] of [...state.versions]) {
    const outcome = await disk.versions.keep(version);
    if (!outcome.ok) {
      if (orPart(outcome).ok) continue;
      return outcome;
    }
    state.versions.delete(id);
  }
  return ok(undefined);
}

async function handOverAnswers(
  { disk, state }: HandOverParts,
  people: ReadonlySet<string>,
): Promise<Outcome> {
  for (const [id, { profile, ...answer }] of [...state.answers]) {
    if (!people.has(profile)) continue;
    const outcome = await disk.answersOf(profile).append(answer);
    if (!outcome.ok) {
      if (orPart(outcome).ok) continue;
      return outcome;
    }
    state.answers.delete(id);
  }
  return ok(undefined);
}

/** Sessions and reference runs rated, in the name of whoever here sees them. */
async function handOverLed({ disk, state }: HandOverParts, people: ReadonlySet<string>): Promise<Outcome> {
  for (const [id, kept] of [...state.sessions]) {
    const owner = seenBy(kept).find((one) => people.has(one));
    if (owner === undefined) continue;
    const outcome = orPart(await disk.mentorOf(owner).save(kept.session));
    if (!outcome.ok) return outcome;
    state.sessions.delete(id);
  }
  for (const [id, { profile, ...record }] of [...state.calibrations]) {
    if (!people.has(profile)) continue;
    const outcome = orPart(await disk.mentorOf(profile).keepCalibration(record));
    if (!outcome.ok) return outcome;
    state.calibrations.delete(id);
  }
  return ok(undefined);
}

/** The same event again is no harm, so a try that was given up and done all the same changes nothing. */
async function writeRun(
  store: RunStore,
  { transcript, end }: ArchivedRun,
  ledger: RunLedger,
): Promise<Outcome> {
  const { id, events } = transcript;
  if (!ledger.onDisk(id)) {
    const created = await store.create({ ...transcript, events: [] });
    if (!created.ok) return created;
    ledger.stored(id, { length: 0 });
  }
  for (let index = ledger.onDisk(id)?.length ?? 0; index < events.length; index += 1) {
    const appended = await store.append(id, index, events[index] as (typeof events)[number]);
    if (!appended.ok) return appended;
    ledger.stored(id, { length: index + 1 });
  }
  if (!end) return ok(undefined);
  const finished = await store.finish(id, end);
  if (finished.ok) ledger.stored(id, { length: events.length, ending: end.ending });
  return finished;
}

async function handOverRun(
  { disk, ledger }: HandOverParts,
  run: ArchivedRun,
  people: ReadonlySet<string>,
): Promise<Outcome> {
  const { id } = run.transcript;
  // Nobody is left whose run it could be: they were deleted meanwhile.
  const orphan = !ledger.onDisk(id) && !people.has(run.profile);
  const outcome = orphan ? fail('gone' as const) : await writeRun(disk.runsOf(run.profile), run, ledger);
  if (!outcome.ok && partsWays(outcome.error)) ledger.part(id, outcome.error);
  return orPart(outcome);
}

async function handOverRuns(parts: HandOverParts, people: ReadonlySet<string>): Promise<Outcome> {
  for (let [run] = parts.ledger.owed(); run; [run] = parts.ledger.owed()) {
    const outcome = await handOverRun(parts, run, people);
    if (!outcome.ok) return outcome;
  }
  return ok(undefined);
}

/**
 * Writes to the disk what had to be kept in memory, each record under whose it is; gives why not all of it could be.
 * What the disk has under the same id stands: a run is only ever gone on with.
 */
export async function handOver(parts: HandOverParts): Promise<StoreFailure | undefined> {
  try {
    const people = await handOverPeople(parts);
    const outcomes = [
      () => handOverVersions(parts),
      () => handOverRuns(parts, people),
      () => handOverAnswers(parts, people),
      () => handOverLed(parts, people),
    ];
    for (const work of outcomes) {
      const outcome = await work();
      if (!outcome.ok) return outcome.error;
    }
    return undefined;
  } catch (error) {
    return storeFailure(error);
  }
}
