import { IDBFactory } from 'fake-indexeddb';
import { connector } from '../../src/adapters/idb/database.ts';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import { emptyMemory } from '../../src/adapters/memory/memory-state.ts';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import type { ProfileRow } from '../../src/adapters/profiles/profile-rows.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { ArchivedAnswer, ArchivedLink, ArchivedRun } from '../../src/core/exchange/archive/records.ts';
import type { TranscriptEvent } from '../../src/core/play/transcript.ts';
import type { Stores } from '../../src/ports/stores.ts';

/** All that lies on a computer, locked or not, by id. */
export interface Lying {
  readonly profiles: ReadonlyMap<string, ProfileRow>;
  readonly runs: ReadonlyMap<string, ArchivedRun>;
  readonly answers: ReadonlyMap<string, ArchivedAnswer>;
  readonly links: readonly ArchivedLink[];
}

/** A computer several people use. */
export interface Machine {
  /** Opens a tab. */
  readonly tab: () => Stores;
  readonly lying: () => Promise<Lying>;
}

let ids = 0;
/** Like chance: no two machines make the same one. */
const newId = (): string => {
  ids += 1;
  return `id-${String(ids).padStart(6, '0')}`;
};

/** Set by a test that needs to be at some moment; milliseconds since the epoch. */
export const clock = { now: 0 };
const now = () => clock.now;

function memoryMachine(): Machine {
  const [state, computer] = [emptyMemory(), {}];
  return {
    tab: () => memoryStores({ state, newId, now, tab: plainTabMemory(computer) }),
    lying: async () => ({
      profiles: new Map(state.profiles),
      runs: new Map(state.runs),
      answers: new Map(state.answers),
      links: [...state.links.values()],
    }),
  };
}

function idbMachine(): Machine {
  const computer = {};
  const connect = connector(newId, newId());
  return {
    tab: () => idbStores({ connect, tab: plainTabMemory(computer), newId, now }),
    lying: async () => {
      const database = await connect();
      const [profiles, rows, events, answers, links] = await Promise.all([
        database.getAll('profiles'),
        database.getAll('runs'),
        database.getAll('events'),
        database.getAll('answers'),
        database.getAll('links'),
      ]);
      const byRun = new Map<string, TranscriptEvent[]>(rows.map(({ id }) => [id, []]));
      for (const { run, event } of events) byRun.get(run)?.push(event);
      const runs = rows.map(({ id, profile, head, end }): [string, ArchivedRun] => [
        id,
        { profile, transcript: { ...head, events: byRun.get(id) ?? [] }, end },
      ]);
      return {
        profiles: new Map(profiles.map((row) => [row.id, row])),
        runs: new Map(runs),
        answers: new Map(answers.map((row) => [row.id, row])),
        links,
      };
    },
  };
}

/** The kinds there are; for the disk a fresh one under each test. */
export const MACHINES: readonly (readonly [string, () => Machine])[] = [
  ['on the disk', idbMachine],
  ["in a page's memory", memoryMachine],
];

export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}
