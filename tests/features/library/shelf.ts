import { hashPlay } from '../../../src/core/scenario/hash-play.ts';
import { memoryStores } from '../../../src/adapters/memory/memory-stores.ts';
import type { Transcript, TranscriptEvent } from '../../../src/core/play/transcript.ts';
import type { RunStore, BrokenRecord } from '../../../src/ports/run-store.ts';
import type { ScenarioCard, ScenarioSource } from '../../../src/ports/scenario-source.ts';
import type { Services } from '../../../src/ports/services.ts';
import { silentSound } from '../../support/silent-sound.ts';
import { DEFAULT_SETTINGS, type SettingsStore } from '../../../src/ports/settings-store.ts';
import { fakeAloud } from '../../support/fake-aloud.ts';
import { loadFixture, loadLibrary } from '../../support/load.ts';

export const program = loadFixture('queue-jumper');
const { scenario, hash } = program;

export const card: ScenarioCard = {
  id: scenario.id,
  title: scenario.title,
  setting: scenario.setting,
  level: scenario.level,
  minutes: scenario.minutes,
  focus: scenario.focus,
  hash,
  play: hashPlay(scenario),
};

const scenarios = (cards: readonly ScenarioCard[]): ScenarioSource => ({
  list: () => cards,
  load: async (id) => (id === card.id ? program : undefined),
  returns: async () => [],
  atHand: () => undefined,
  names: () => loadLibrary().rubric,
  rubric: async () => loadLibrary(),
  laws: async () => loadLibrary().laws,
});

export const NOW = Date.parse('2026-11-22T04:00:00.000Z');

/** Settings that last as long as the test. */
function memorySettings(): SettingsStore {
  let settings = DEFAULT_SETTINGS;
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Shelf {
  readonly cards?: readonly ScenarioCard[];
  readonly runs?: RunStore;
}

/** Services with one scenario on the shelf and nothing practised. */
export const shelf = ({ cards = [card], runs }: Shelf = {}): Services => {
  const stores = memoryStores();
  return {
    ...stores,
    scenarios: scenarios(cards),
    runs: { ...(runs ?? stores.runs), trouble: () => undefined },
    settings: memorySettings(),
    sound: silentSound,
    aloud: fakeAloud(),
    now: () => NOW,
    uptime: () => 0,
    newId: () => 'id',
    newSeed: () => 1,
  };
};

const said: TranscriptEvent = { type: 'choice', node: 'push-in', choice: 'ask', ms: 900 };

/** A run that has got one sentence far, an hour ago. */
export const aRun = (change: Partial<Transcript> = {}): Transcript => ({
  format: 1,
  id: 'run-1',
  scenario: scenario.id,
  hash,
  mode: 'self',
  seed: 1,
  startedAt: '2026-11-22T03:00:00.000Z',
  patience: 1,
  events: [said],
  ...change,
});

export const brokenRun: BrokenRecord = {
  id: 'run-x',
  issues: [{ code: 'json-syntax', severity: 'error', path: [], message: '记录不完整' }],
  raw: { torn: true },
};
