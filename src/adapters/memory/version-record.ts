import { hashScenario } from '../../core/program/link.ts';
import { hashRubric } from '../../core/scoring/hash-rubric.ts';
import type { ScenarioVersion, VersionSummary } from '../../ports/version-store.ts';

/** What tells one kept version from another. */
export const versionId = ({ hash, keyHash }: Pick<ScenarioVersion, 'hash' | 'keyHash'>): string =>
  `${hash}/${keyHash}`;

export const summaryOf = ({
  hash,
  keyHash,
  origin,
  title,
  keptAt,
  scenario,
}: ScenarioVersion): VersionSummary => ({ hash, keyHash, origin, title, keptAt, scenario: scenario.id });

/** Kept first, first; versions of one moment by their hashes, so that every reader picks the same. */
export const keptFirst = (left: VersionSummary, right: VersionSummary): number =>
  left.keptAt === right.keptAt
    ? versionId(left) < versionId(right)
      ? -1
      : 1
    : left.keptAt < right.keptAt
      ? -1
      : 1;

/** Whether what is kept is still what its hashes say: a stored row is data from outside. */
export function isSoundVersion(version: ScenarioVersion): boolean {
  try {
    return (
      hashScenario(version.scenario) === version.hash &&
      hashRubric(version.key) === version.keyHash &&
      (version.origin === 'shipped' || version.origin === 'own') &&
      typeof version.title === 'string' &&
      typeof version.keptAt === 'string'
    );
  } catch {
    return false;
  }
}
