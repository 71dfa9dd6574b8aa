import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { moodTone } from '../../ui/mood-look.ts';
import type { Bearing } from '../../ui/portrait/bearing.ts';
import type { Gaze } from '../../ui/portrait/gaze.ts';
import type { Gesture } from '../../ui/portrait/gesture.ts';
import { landingOf } from './landing-of.ts';
import type { Onlooker } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import type { Hurry } from './stage-of.ts';

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

interface Circumstances {
  readonly context: SessionContext;
  readonly hurry: Hurry;
  /** Whom this part of the talk is about: they wait for an answer. */
  readonly waits: boolean;
  /** A phone is up here, and this person holds one. */
  readonly films: boolean;
  /** The officer had their time and said nothing. */
  readonly unanswered: boolean;
}

/** @returns how somebody present holds themselves at the line now shown */
export function postureOf(
  { person, mood, gone, speaking }: Onlooker,
  { context, hurry, waits, films, unanswered }: Circumstances,
): Posture {
  const bearing = landingOf(context, person.index);
  if (gone) return { bearing, gaze: 'aside', gesture: speaking ? undefined : 'rest' };
  if (films) return { bearing, gaze: 'here', gesture: 'phone' };
  if (!waits) return { bearing, gaze: 'here', gesture: undefined };
  if (unanswered) return { bearing, gaze: 'aside', gesture: undefined };
  return { bearing, ...waitingPosture(mood, hurry) };
}
