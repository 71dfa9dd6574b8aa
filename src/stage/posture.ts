import type { FigureView } from '../session/views/scene-view.ts';
import type { Hurry, LineMood } from '../session/views/trainee-view.ts';
import { moodTone } from '../ui/mood-look.ts';
import type { Bearing } from '../ui/portrait/bearing.ts';
import type { Gaze } from '../ui/portrait/gaze.ts';
import type { Gesture } from '../ui/portrait/gesture.ts';

/** What a body says beside the face. `undefined` leaves it to the mood. */
export interface Posture {
  readonly bearing: Bearing | undefined;
  readonly gaze: Gaze;
  readonly gesture: Gesture | undefined;
}

/**
 * How waiting shows on whoever waits for the officer's answer: first the eyes wander, then a look at the watch.
 * Somebody sad or afraid does not press: they look away and fold up.
 */
export function waitingPosture(mood: LineMood, hurry: Hurry): Omit<Posture, 'bearing'> {
  if (hurry === 'waning') return { gaze: 'glancing', gesture: undefined };
  if (hurry !== 'pressing') return { gaze: 'here', gesture: undefined };
  return moodTone(mood) === 'low'
    ? { gaze: 'aside', gesture: 'clasped' }
    : { gaze: 'glancing', gesture: 'watch' };
}

/**
 * How somebody holds themselves at the line now shown.
 *
 * @param hurry how much is left to answer in
 * @param unanswered the officer had their time and said nothing
 */
export function postureOf(
  { mood, gone, speaking, landing, waits, holds }: FigureView,
  hurry: Hurry,
  unanswered: boolean,
): Posture {
  const bearing = landing;
  if (gone) return { bearing, gaze: 'aside', gesture: speaking ? undefined : 'rest' };
  if (holds !== undefined) return { bearing, gaze: 'here', gesture: undefined };
  if (!waits) return { bearing, gaze: 'here', gesture: undefined };
  if (unanswered) return { bearing, gaze: 'aside', gesture: undefined };
  return { bearing, ...waitingPosture(mood, hurry) };
}
