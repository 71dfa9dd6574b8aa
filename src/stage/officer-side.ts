import type { SceneView } from '../session/views/scene-view.ts';
import { MEASURE } from '../ui/place/space.ts';
import type { Placed } from './camera.ts';

/**
 * At which edge the officer's shoulder stands: where the file says, else away from the one this part is about, while
 * they are turned to the officer. Undefined where no officer is to be seen.
 */
export function officerSide(
  { you, seen }: Pick<SceneView, 'you' | 'seen'>,
  cast: readonly Placed[],
): 'left' | 'right' | undefined {
  if (you !== undefined) return you === 'out' ? undefined : you;
  const [first] = seen;
  const isTalk = seen.some(({ waits, speaking }) => waits || speaking);
  if (first?.facing !== 'you' || !isTalk) return undefined;
  return (cast.find(({ figure }) => figure === first)?.x ?? 0) < MEASURE.width / 2 ? 'right' : 'left';
}
