import { type ReactNode, useCallback } from 'react';
import { PeopleStrip } from '../../stage/people-strip.tsx';
import { StageFrame } from '../../stage/stage-frame.tsx';
import { Talk } from '../../stage/talk.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { endingCard, observation, overlays, picture, storeNotice } from './deferred-parts.ts';
import { Dock } from './dock.tsx';
import type { PlayServices } from './play-services.ts';
import { StageHead } from './stage-head.tsx';
import { GOES_ON, useKeys } from './use-keys.ts';
import type { Playing } from './use-session.ts';

interface StageProps {
  readonly playing: Playing;
  readonly services: PlayServices;
  readonly rehearse: ReactNode;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

/** The talk itself: who is there, what is said, what one can say. */
export function Stage({ playing, services, rehearse, onFinished, onLeave }: StageProps) {
  const { view, lines, send } = playing;
  const { mode, stage, overlay, heat, ending, trouble } = view;
  useKeys(playing);
  const goBack = useCallback((to: number) => send({ type: 'rewind', to }), [send]);
  const lookBack = useCallback(
    (open: boolean) => send({ type: open ? 'hold' : 'release', by: 'history' }),
    [send],
  );
  const dock = (
    <Dock
      playing={playing}
      settings={services.settings}
      rehearse={rehearse}
      onFinished={() => playing.stored().then(() => onFinished(playing.run))}
    />
  );
  return (
    <StageFrame
      mode={mode}
      stage={stage}
      heat={heat}
      ending={ending !== undefined}
      covered={mode === 'exam' && overlay !== undefined}
      onTap={GOES_ON.has(stage) ? () => send({ type: 'next' }) : undefined}
      head={<StageHead playing={playing} services={services} />}
      picture={<Deferred of={picture} props={{ playing }} />}
      strip={
        <>
          <PeopleStrip people={view.people} />
          {mode === 'guided' && <Deferred of={observation} props={{ playing }} />}
        </>
      }
      words={
        <>
          <Talk
            lines={lines}
            stage={stage}
            onRewind={mode === 'guided' ? goBack : undefined}
            onLookBack={lookBack}
          >
            {ending && <Deferred of={endingCard} props={{ ending }} />}
          </Talk>
          {/* How it ended is a card with its own way on, below what is told on it. */}
          {ending && dock}
        </>
      }
      act={
        <>
          {trouble && (
            <Deferred of={storeNotice} props={{ trouble, transcript: playing.transcript() }} waiting={null} />
          )}
          {!ending && dock}
        </>
      }
      over={
        overlay && (
          <Deferred of={overlays} props={{ playing, onLeave: () => playing.stored().then(onLeave) }} />
        )
      }
    />
  );
}
