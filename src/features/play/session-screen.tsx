import type { ReactNode } from 'react';
import type { Services } from '../../ports/services.ts';
import { Briefing } from './briefing.tsx';
import type { LoadedRun } from './load-run.ts';
import { Stage } from './stage.tsx';
import { useSession } from './use-session.ts';

interface SessionScreenProps {
  readonly services: Services;
  readonly run: LoadedRun;
  readonly rehearse: ReactNode;
  readonly held: boolean;
  readonly onResume: (run: string) => void;
  readonly onStarted: (run: string) => void;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

/** One run on screen: the briefing until it starts, then the stage. */
export function SessionScreen({
  services,
  run,
  rehearse,
  held,
  onResume,
  onStarted,
  onFinished,
  onLeave,
}: SessionScreenProps) {
  const session = useSession(services, run, held, onStarted);
  if (session.stage !== 'briefing') {
    return (
      <Stage
        session={session}
        services={services}
        rehearse={rehearse}
        onFinished={onFinished}
        onLeave={onLeave}
      />
    );
  }
  return (
    <Briefing
      services={services}
      program={run.program}
      onResume={onResume}
      onStart={(mode) =>
        session.tell({
          type: 'start',
          mode,
          patience: services.settings.get().patience,
          startedAt: new Date(services.now()).toISOString(),
        })
      }
      onLeave={onLeave}
    />
  );
}
