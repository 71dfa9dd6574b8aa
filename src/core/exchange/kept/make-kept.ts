import type { Scenario } from '../../scenario/schema.ts';
import { hashScenario } from '../../scenario/hash-scenario.ts';
import { hashRubric } from '../../scoring/hash-rubric.ts';
import type { RubricBundle } from '../../scoring/rubric-bundle.ts';
import { CONTENT_FORMAT, type KeptVersion } from './kept-version.ts';

/** Where a version came from and when it was kept, ISO 8601, UTC. */
type Kept = Pick<KeptVersion, 'origin' | 'keptAt'>;

/**
 * A version as it is kept from now on, under its present hashes.
 *
 * @param hashes of the scenario and the rubric where they are known; worked out where not
 */
export function makeKept(
  scenario: Scenario,
  { indicators, dispositions, rubric }: RubricBundle,
  { origin, keptAt }: Kept,
  hashes?: Pick<KeptVersion, 'hash' | 'keyHash'>,
): KeptVersion {
  const key = { indicators, dispositions, rubric };
  const { hash, keyHash } = hashes ?? { hash: hashScenario(scenario), keyHash: hashRubric(key) };
  return { hash, scenario, keyHash, key, content: CONTENT_FORMAT, origin, title: scenario.title, keptAt };
}
