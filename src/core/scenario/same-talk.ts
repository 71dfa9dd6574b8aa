/** A scenario version as a run or a card names it. */
interface Talk {
  readonly scenario: string;
  /** Content hash. */
  readonly hash: string;
  /** Hash of what is said and scored in it; undefined where the version is not at hand. */
  readonly play?: string | undefined;
}

/**
 * What a first run is the first of: what is said and scored, so that a scene drawn anew gives nobody another first
 * run. A version nobody has any more is told apart by its hash.
 */
export const talkOf = ({ scenario, hash, play }: Talk): string => `${scenario}/${play ?? hash}`;

/** Whether two are one talk: the same version, or another one that says and scores the same. */
export const isSameTalk = (one: Talk, other: Talk): boolean =>
  one.scenario === other.scenario &&
  (one.hash === other.hash || (one.play !== undefined && one.play === other.play));
