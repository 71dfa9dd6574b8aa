import { checkKept } from '../../core/exchange/kept/check-kept.ts';
import { type KeptVersion, versionId } from '../../core/exchange/kept/kept-version.ts';
import { goesBy, type VersionNames } from '../../core/exchange/kept/version-names.ts';
import type { VersionSummary } from '../../ports/version-store.ts';

/** A kept version and what it goes by. */
export interface NamedVersion {
  readonly version: KeptVersion;
  readonly names: VersionNames;
}

const summaryOf = ({ version: { origin, title, keptAt }, names }: NamedVersion): VersionSummary => ({
  hash: names.hash,
  keyHash: names.rubricHash,
  origin,
  title,
  keptAt,
  scenario: names.scenario,
});

/** Kept first, first; versions of one moment by their hashes, so that every reader picks the same. */
const keptFirst = (left: KeptVersion, right: KeptVersion): number =>
  left.keptAt === right.keptAt
    ? versionId(left) < versionId(right)
      ? -1
      : 1
    : left.keptAt < right.keptAt
      ? -1
      : 1;

const inOrder = (versions: readonly NamedVersion[]): NamedVersion[] =>
  [...versions].sort((left, right) => keptFirst(left.version, right.version));

/** The version kept first of those that go by these hashes. */
export const firstGoingBy = (
  versions: readonly NamedVersion[],
  hash: string,
  keyHash: string | undefined,
): KeptVersion | undefined =>
  inOrder(versions.filter(({ names }) => goesBy(names, hash, keyHash)))[0]?.version;

/** Newest first; one kept twice, under hashes of two forms, is there once, as it was kept first. */
export function summariesOf(versions: readonly NamedVersion[]): VersionSummary[] {
  const byName = new Map<string, VersionSummary>();
  for (const summary of inOrder(versions).map(summaryOf)) {
    const id = versionId(summary);
    if (!byName.has(id)) byName.set(id, summary);
  }
  return [...byName.values()].reverse();
}

/**
 * Whether what is kept is still what its hashes say, or was kept by a newer version of the app: a stored row is data
 * from outside.
 */
export const isSoundVersion = (version: KeptVersion): boolean =>
  checkKept(version) !== 'altered' &&
  (version.origin === 'shipped' || version.origin === 'own') &&
  typeof version.title === 'string' &&
  typeof version.keptAt === 'string';
