import { useEffect } from 'react';
import type { SceneView } from '../session/views/scene-view.ts';
import { folkArt, placeArt, thingArt } from '../ui/place/place-art.ts';
import { sceneryOf } from '../ui/place/scenery.ts';
import { useSprite } from '../ui/use-sprite.ts';
import { Scene } from './stage-picture.tsx';
import styles from './stage-picture.module.css';

/**
 * One scene by itself, outside a talk: fills the box it stands in. Fetches its own drawings at once and no others.
 * Everything in it is said in words beside it.
 */
export function StillPicture({ scene }: { readonly scene: SceneView }) {
  const { place, sign } = scene;
  const art = placeArt(sceneryOf(place ?? 'street', sign));
  useEffect(() => {
    for (const sprite of [art, thingArt, folkArt]) void sprite.load();
  }, [art]);
  const ready = [useSprite(art), useSprite(thingArt), useSprite(folkArt)].every(Boolean);
  if (!ready || !place) return null;
  return (
    <div className={styles.picture} aria-hidden="true">
      <Scene scene={scene} place={place} hurry="unhurried" />
    </div>
  );
}
