import { PauseDialog } from './pause-dialog.tsx';
import { RewindDialog } from './rewind-dialog.tsx';
import type { Session } from './use-session.ts';

/** What comes over the stage while it stands still. */
export function Overlays({ session, onLeave }: { readonly session: Session; readonly onLeave: () => void }) {
  return (
    <>
      <PauseDialog session={session} onLeave={onLeave} />
      <RewindDialog session={session} />
    </>
  );
}

/** In the same file, because it is fetched at the same time. */
export { StoreNotice } from './store-notice.tsx';
