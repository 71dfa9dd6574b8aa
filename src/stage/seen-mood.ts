import type { FigureView } from '../session/views/scene-view.ts';

/** Lies there, or has sunk down after they went: says nothing, and shows nothing of a mood. */
export const isDown = ({ pose, speaking, gone }: FigureView): boolean =>
  !speaking && (pose === 'lying' || (gone && pose === 'crouching'));

/** How somebody looks. Whoever only stands by is not seen to be glad while others quarrel. */
export function seenMood(figure: FigureView): FigureView['mood'] {
  if (isDown(figure)) return 'tired';
  return figure.mood === 'relieved' && !figure.speaking && !figure.waits ? 'calm' : figure.mood;
}
