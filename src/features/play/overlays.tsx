import { PauseDialog } from './pause-dialog.tsx';
import { RewindDialog } from './rewind-dialog.tsx';
import type { Playing } from './use-session.ts';

/** What comes over the stage while it stands still. */
export function Overlays({ playing, onLeave }: { readonly playing: Playing; readonly onLeave: () => void }) {
  return (
    <>
      <PauseDialog playing={playing} onLeave={onLeave} />
      <RewindDialog playing={playing} />
    </>
  );
}

/** In the same file, because it is fetched at the same time. */
export { StoreNotice } from './store-notice.tsx';
