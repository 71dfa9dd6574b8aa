import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import type { Program } from '../../../src/core/program/program.ts';
import type { Transcript } from '../../../src/core/play/transcript.ts';
import type { RunDigest } from '../../../src/core/scoring/digest.ts';
import type { RunSummary } from '../../../src/ports/run-store.ts';
import type { ScenarioCard } from '../../../src/ports/scenario-source.ts';
import type { Services } from '../../../src/ports/services.ts';
import { DEFAULT_SETTINGS } from '../../../src/ports/settings-store.ts';
import { fakeAloud } from '../../support/fake-aloud.ts';
import { listOf } from '../../support/history.ts';
import { loadLibrary } from '../../support/load.ts';
import { silentSound } from '../../support/silent-sound.ts';

export const NOW = Date.parse('2026-11-22T04:00:00.000Z');

interface World {
  /** What is known of the runs. */
  readonly digests?: readonly RunDigest[];
  /** Records of runs nothing is known of yet. */
  readonly records?: readonly Transcript[];
  readonly cards?: readonly ScenarioCard[];
  readonly programs?: readonly Program[];
  /** Collects what the page stores. */
  readonly stored?: RunDigest[];
}

const summary = ({ id, scenario, hash, mode, startedAt, startedFrom, events }: Transcript): RunSummary => ({
  id,
  scenario,
  hash,
  mode,
  startedAt,
  decisions: events.length,
  end: { ending: 'end', at: startedAt },
  replayed: startedFrom !== undefined,
  counts: mode !== 'guided',
});

/** Services over a history laid out by hand. */
export function historyServices(world: World): Services {
  const { digests = [], records = [], cards = [], programs = [], stored = [] } = world;
  const stores = memoryStores();
  const listed = listOf(digests).map((run) => ({ ...run, end: run.end && { ending: 'end', ...run.end } }));
  return {
    ...stores,
    runs: {
      ...stores.runs,
      list: async () => [...records.map(summary), ...listed],
      digests: async () => digests,
      get: async (run) => records.find(({ id }) => id === run),
      keepDigest: async (...fresh) => {
        stored.push(...fresh);
        return { ok: true, value: undefined };
      },
    },
    scenarios: {
      list: () => cards,
      load: async (id) => programs.find(({ scenario }) => scenario.id === id),
      returns: async () => [],
      atHand: () => undefined,
      names: () => loadLibrary().rubric,
      rubric: async () => loadLibrary(),
      laws: async () => loadLibrary().laws,
    },
    aloud: fakeAloud(),
    settings: { get: () => DEFAULT_SETTINGS, set: () => undefined, subscribe: () => () => undefined },
    sound: silentSound,
    now: () => NOW,
    uptime: () => 0,
    newId: () => 'new',
    newSeed: () => 1,
  };
}
