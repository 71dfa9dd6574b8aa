import { hashRubric } from '../../src/core/scoring/hash-rubric.ts';
import type { PracticeAnswer } from '../../src/ports/practice-store.ts';
import type { RubricBundle } from '../../src/ports/scenario-source.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { loadFixture, loadLibrary } from '../support/load.ts';

const { scenario, hash } = loadFixture('queue-jumper');
const { indicators, dispositions, rubric } = loadLibrary();
const key: RubricBundle = { indicators, dispositions, rubric };

/** A version whose content a test looks into. */
export interface KnownVersion extends KeptVersion {
  readonly scenario: Scenario;
  readonly key: RubricBundle;
}

/** The fixture scenario as it would be kept. */
export const aVersion = (change: Partial<KnownVersion> = {}): KnownVersion => ({
  hash,
  scenario,
  keyHash: hashRubric(key),
  key,
  origin: 'shipped',
  title: scenario.title,
  keptAt: '2026-11-22T01:00:00.000Z',
  ...change,
});

/** The same key with one indicator weighing something else: another key. */
export function otherKey(): Pick<KnownVersion, 'key' | 'keyHash'> {
  const [id, indicator] = Object.entries(indicators)[0] as [string, (typeof indicators)[string]];
  const changed = {
    ...key,
    indicators: {
      ...indicators,
      [id]: { ...indicator, weight: indicator.weight > 0 ? 1 : -1, name: '改过' },
    },
  };
  return { key: changed, keyHash: hashRubric(changed) };
}

export const anAnswer = (change: Partial<PracticeAnswer> = {}): PracticeAnswer => ({
  id: 'answer-1',
  kind: 'drill',
  item: 'queue-jumper/push-in',
  skills: ['label'],
  outcome: 'near',
  at: '2026-11-22T01:00:00.000Z',
  ...change,
});
