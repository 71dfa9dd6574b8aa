import type { EarlierHashes } from '../../program/program.ts';
import { earlierScenarioHash } from '../../scenario/earlier-scenario-hash.ts';
import { hashPlay } from '../../scenario/hash-play.ts';
import { hashScenario } from '../../scenario/hash-scenario.ts';
import { earlierRubricHash } from '../../scoring/earlier-rubric-hash.ts';
import { hashRubric } from '../../scoring/hash-rubric.ts';
import { isEarlierHash } from '../../shared/hash-form.ts';
import { isNewerContent } from './check-kept.ts';
import type { KeptVersion } from './kept-version.ts';

/** All that one version goes by: by any of it a run finds it. Plain JSON. */
export interface VersionNames {
  /** The scenario's id. */
  readonly scenario: string;
  /** What it is called now. */
  readonly hash: string;
  readonly rubricHash: string;
  /** By it a first run counts; undefined of a version only a newer app can read. */
  readonly playHash: string | undefined;
  /** What runs call it that were begun before hashes named how they were made. */
  readonly earlier: EarlierHashes;
}

const both = (one: string, stored: string): string[] =>
  isEarlierHash(stored) && stored !== one ? [one, stored] : [one];

type Content = Pick<KeptVersion, 'hash' | 'keyHash' | 'scenario' | 'key' | 'content'>;

/**
 * Names of a version that has been checked (`checkKept`). Hashes all of it: some milliseconds. A newer version's
 * content goes by the hashes it is kept under and by nothing else.
 */
export function namesOf(version: Content): VersionNames {
  const { hash, keyHash, scenario, key } = version;
  const { id } = scenario as { readonly id: string };
  if (isNewerContent(version)) {
    const earlier = { hashes: [], rubricHashes: [] };
    return { scenario: id, hash, rubricHash: keyHash, playHash: undefined, earlier };
  }
  return {
    scenario: id,
    hash: hashScenario(scenario),
    rubricHash: hashRubric(key),
    playHash: hashPlay(scenario),
    earlier: {
      hashes: both(earlierScenarioHash(scenario), hash),
      rubricHashes: both(earlierRubricHash(key), keyHash),
    },
  };
}

/** Whether a run that names these hashes was played on this version; without a rubric's, on any rubric. */
export const goesBy = (
  { hash, rubricHash, earlier }: VersionNames,
  asked: string,
  askedRubric?: string,
): boolean =>
  (asked === hash || earlier.hashes.includes(asked)) &&
  (askedRubric === undefined || askedRubric === rubricHash || earlier.rubricHashes.includes(askedRubric));

/** What a scenario hash of either form stands for: the hash it goes by now, and what is said and scored in it. */
export type Naming = ReadonlyMap<string, Pick<VersionNames, 'hash' | 'playHash'>>;

/** Looks hashes up among versions; a hash none of them goes by is not in it. */
export const namingOf = (versions: readonly VersionNames[]): Naming =>
  new Map(
    versions.flatMap((names) => [names.hash, ...names.earlier.hashes].map((hash) => [hash, names] as const)),
  );
