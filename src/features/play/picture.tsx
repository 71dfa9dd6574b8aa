import { useMemo } from 'react';
import { seeScene } from '../../session/views/see-scene.ts';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import type { Playing } from './use-session.ts';

/** The scene as the trainee sees it. The words answer first, the picture a frame later. */
export function Picture({ playing: { see, view } }: { readonly playing: Playing }) {
  const shown = useAfterPaint(view);
  return useMemo(() => <StagePicture scene={see(seeScene)} hurry={shown.hurry} />, [see, shown]);
}
