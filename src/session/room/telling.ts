import type { RunScene } from './run-scene.ts';

/** How far a talk can be told in a room: its lines one by one, and where it is over, how it ended after the last. */
export const toTell = ({ talk, replay }: Pick<RunScene, 'talk' | 'replay'>): number =>
  talk.length + (replay.ending ? 1 : 0);

/**
 * How much is told once `reveal` has told what comes next.
 *
 * @param told so far; below `toTell`
 */
export const tellOn = (
  { talk }: Pick<RunScene, 'talk'>,
  told: number,
  reveal: (talk: RunScene['talk'], shown: number) => number,
): number => (told < talk.length ? reveal(talk, told) : told + 1);
