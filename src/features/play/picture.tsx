import { useCallback, useMemo } from 'react';
import { seeAssets } from '../../session/views/see-assets.ts';
import { seeScene } from '../../session/views/see-scene.ts';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { loadPlaces, sceneriesOf } from '../../ui/place/place-art.ts';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import type { Playing } from './use-session.ts';

/** The scene as the trainee sees it. The words answer first, the picture a frame later. */
export function Picture({ playing: { see, view } }: { readonly playing: Playing }) {
  const shown = useAfterPaint(view);
  const ahead = useCallback(() => {
    const { places, signs } = see(seeAssets);
    return loadPlaces(sceneriesOf(places, signs));
  }, [see]);
  return useMemo(
    () => <StagePicture scene={see(seeScene)} hurry={shown.hurry} ahead={ahead} />,
    [see, shown, ahead],
  );
}
