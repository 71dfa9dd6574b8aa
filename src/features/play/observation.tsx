import { Button } from '../../ui/button.tsx';
import { ObservedSigns } from './observed-signs.tsx';
import type { Playing } from './use-session.ts';

/** 察言观色: asked for, not pushed. One looks first for oneself. */
export function Observation({ playing }: { readonly playing: Playing }) {
  const { stage, marks } = playing.view;
  if (stage !== 'deciding' && stage !== 'drafting') return null;
  if (!marks.hinted) {
    return (
      <Button variant="quiet" onClick={() => playing.send({ type: 'hint' })}>
        察言观色
      </Button>
    );
  }
  return <ObservedSigns playing={playing} />;
}
