/** The format of kept content this version of the app writes and can replay. */
export const CONTENT_FORMAT = 1;

/**
 * A scenario as it was played, with everything it was scored by. The content is opaque: kept, listed, exported and
 * merged as plain JSON that nothing of today's rubric or scenario format is held against. It is read only when a run
 * is to be replayed or reviewed (`readKept`). Field names are those on disk; `key` and `keyHash` are the rubric
 * bundle and its hash.
 */
export interface KeptVersion {
  /** Content hash of the scenario, in either form (docs/decisions/016). */
  readonly hash: string;
  readonly scenario: object;
  /** Content hash of `key`: the same scenario may be scored by another rubric later. */
  readonly keyHash: string;
  /** The rubric bundle. */
  readonly key: object;
  /** Format of `scenario` and `key`; a version from before it was written down has none and is of format 1. */
  readonly content?: number | undefined;
  /** Came with the app, or brought by the user. */
  readonly origin: 'shipped' | 'own';
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
}

/** What tells one kept version from another where it lies. */
export const versionId = ({ hash, keyHash }: Pick<KeptVersion, 'hash' | 'keyHash'>): string =>
  `${hash}/${keyHash}`;
