import type { ReactNode } from 'react';
import type { Session } from '../../session/session.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { briefing } from './deferred-parts.ts';
import type { PlayServices } from './play-services.ts';
import { Stage } from './stage.tsx';
import { useSession } from './use-session.ts';

interface SessionScreenProps {
  readonly services: PlayServices;
  readonly session: Session;
  readonly rehearse: ReactNode;
  readonly covered: boolean;
  readonly onResume: (run: string) => void;
  readonly onStarted: (run: string) => void;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

/** One run on screen: the briefing until it starts, then the stage. */
export function SessionScreen({
  services,
  session,
  rehearse,
  covered,
  onResume,
  onStarted,
  onFinished,
  onLeave,
}: SessionScreenProps) {
  const playing = useSession(session, covered, onStarted);
  if (playing.view.stage !== 'briefing') {
    return (
      <Stage
        playing={playing}
        services={services}
        rehearse={rehearse}
        onFinished={onFinished}
        onLeave={onLeave}
      />
    );
  }
  return (
    <Deferred
      of={briefing}
      props={{
        services,
        playing,
        onResume,
        onStart: (mode) => playing.send({ type: 'start', mode }),
        onLeave,
      }}
    />
  );
}
