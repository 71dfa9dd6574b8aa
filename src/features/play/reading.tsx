import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { readingLines } from './later-parts.ts';
import type { Session } from './use-session.ts';

/** 察言观色: asked for, not pushed. One looks first for oneself. */
export function Reading({ session: { context, stage, tell } }: { readonly session: Session }) {
  if (stage !== 'deciding' && stage !== 'drafting') return null;
  if (!context.replay.open.hinted) {
    return (
      <Button variant="quiet" onClick={() => tell({ type: 'hint' })}>
        察言观色
      </Button>
    );
  }
  return <Deferred of={readingLines} props={{ context }} />;
}
