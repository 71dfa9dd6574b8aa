import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { Transcript } from '../../../src/core/play/transcript.ts';
import type { RunDigest } from '../../../src/core/scoring/digest.ts';
import type { BrokenRecord } from '../../../src/ports/run-store.ts';
import type { Services } from '../../../src/ports/services.ts';
import { silentSound } from '../../support/silent-sound.ts';
import { DEFAULT_SETTINGS } from '../../../src/ports/settings-store.ts';
import { fakeAloud } from '../../support/fake-aloud.ts';
import { loadLibrary } from '../../support/load.ts';

interface FakeWorld {
  readonly programs: readonly Program[];
  readonly records: readonly (Transcript | BrokenRecord)[];
  /** Versions that are no longer the present ones. */
  readonly kept?: readonly Program[];
  /** Ids of the runs that count. */
  readonly counted?: readonly string[];
  /** Ids of the runs that came to an end. */
  readonly ended?: readonly string[];
  /** Whether scenarios can be fetched; a test may switch it back on. */
  readonly offline?: { on: boolean };
  readonly digests?: readonly RunDigest[];
  /** Collects the digests a page stores. */
  readonly stored?: RunDigest[];
}

/** Services over plain values: what a page asks for is what the test laid out. */
export function fakeServices({
  programs,
  records,
  kept = [],
  counted = [],
  ended = [],
  offline,
  digests = [],
  stored = [],
}: FakeWorld): Services {
  const { indicators, dispositions, rubric, laws } = loadLibrary();
  const transcripts = records.filter((record): record is Transcript => !('issues' in record));
  const done = Promise.resolve({ ok: true, value: undefined } as const);
  const stores = memoryStores();
  return {
    ...stores,
    scenarios: {
      list: () => [],
      returns: async () => [],
      atHand: () => undefined,
      load: async (id, hash) => {
        if (offline?.on) throw new Error('offline');
        const found = [...programs, ...kept].filter(({ scenario }) => scenario.id === id);
        return hash === undefined ? found[0] : found.find((program) => program.hash === hash);
      },
      names: () => rubric,
      rubric: async () => ({ indicators, dispositions, rubric }),
      laws: async () => laws,
    },
    runs: {
      ...stores.runs,
      create: () => done,
      append: () => done,
      finish: () => done,
      get: async (run) => records.find(({ id }) => id === run),
      list: async () =>
        transcripts.map(({ id, scenario, hash, mode, startedAt, startedFrom, events }) => ({
          id,
          scenario,
          hash,
          mode,
          startedAt,
          decisions: events.length,
          end: ended.includes(id) ? { ending: 'some-end', at: startedAt } : undefined,
          replayed: startedFrom !== undefined,
          counts: counted.includes(id),
        })),
      digests: async () => digests,
      keepDigest: (...fresh) => {
        stored.push(...fresh);
        return done;
      },
      broken: async () => [],
      trouble: () => undefined,
    },
    settings: { get: () => DEFAULT_SETTINGS, set: () => undefined, subscribe: () => () => undefined },
    sound: silentSound,
    aloud: fakeAloud(),
    now: () => 0,
    uptime: () => 0,
    newId: () => 'new',
    newSeed: () => 1,
  };
}
