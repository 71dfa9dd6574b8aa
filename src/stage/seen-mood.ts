import type { FigureView, SceneView } from '../session/views/scene-view.ts';
import { moodTone } from '../ui/mood-look.ts';

/** How somebody is drawn. */
export interface Seen {
  readonly mood: FigureView['mood'];
  /** Calm without the faint smile. */
  readonly earnest: boolean;
  /** Whether the mood is also written beside the name. */
  readonly worded: boolean;
}

type Mood = FigureView['mood'];

/** Lies there, or has sunk down after they went: says nothing, and shows nothing of a mood. */
const isDown = ({ pose, speaking, gone }: FigureView): boolean =>
  !speaking && (pose === 'lying' || (gone && pose === 'crouching'));

/** What others are in for whoever is near: rage or terror, sorrow or trouble, or nothing much. */
function gravityOf(moods: readonly Mood[]): 'alarming' | 'grave' | 'none' {
  if (moods.some((mood) => mood === 'furious' || mood === 'afraid')) return 'alarming';
  return moods.some((mood) => ['hot', 'low'].includes(moodTone(mood))) ? 'grave' : 'none';
}

const isGlad = (mood: Mood): boolean => mood === 'relieved' || mood === 'smile';

/** Somebody is hurt, held or fights. Whoever lies in a bed is cared for. */
const isEmergency = ({ props, seen }: SceneView): boolean =>
  props.some(({ doing }) => doing !== undefined) ||
  seen.some(
    ({ pose, holds, at }) =>
      (pose === 'lying' && at !== 'bed') || pose === 'huddled' || pose === 'held' || holds === 'stool-up',
  );

/**
 * How somebody looks at the line now shown. Whoever speaks looks as their words do. Whoever only stands by follows
 * what goes on: nobody beams while another roars or weeps. People nobody talks with keep a face of work.
 */
export function seenAs(figure: FigureView, scene: SceneView): Seen {
  if (isDown(figure)) return { mood: 'tired', earnest: true, worded: false };
  const { mood, speaking, waits, call } = figure;
  if (call === '') return { mood, earnest: true, worded: false };
  const plain = { mood, earnest: false, worded: mood !== 'calm' };
  if (speaking) return plain;
  const others = scene.seen.filter((one) => one !== figure && (one.speaking || one.waits));
  const gravity = isEmergency(scene) ? 'alarming' : gravityOf(others.map((one) => one.mood));
  if (!isGlad(mood) && mood !== 'calm') return plain;
  if (gravity === 'alarming' && !waits) return { mood: 'tense', earnest: true, worded: true };
  if (gravity !== 'none' || (mood === 'relieved' && !waits))
    return { mood: 'calm', earnest: gravity !== 'none', worded: false };
  return plain;
}
