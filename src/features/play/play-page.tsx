import { type ReactNode, useEffect, useState } from 'react';
import { useTitle } from '../../ui/use-title.ts';
import { ok, type Result } from '../../core/shared/result.ts';
import { openSession, sessionAtHand } from '../../session/open-session.ts';
import type { PlayStart, RunTrouble } from '../../session/play-start.ts';
import type { Session } from '../../session/session.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { briefing, troublePage, useDeferredParts } from './deferred-parts.ts';
import type { PlayServices } from './play-services.ts';
import styles from './play-page.module.css';
import { SessionScreen } from './session-screen.tsx';

interface PlayPageProps {
  readonly services: PlayServices;
  readonly scenarioId: string;
  readonly start: PlayStart;
  /** The run is stored and can be taken up again by this id. */
  readonly onStarted: (run: string) => void;
  /** Trying a line aloud; features meet only in the app. */
  readonly rehearse?: ReactNode;
  /** Something lies over the page: an exam's clock stands still meanwhile. */
  readonly covered?: boolean;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

/** The page with what comes before a talk. Rejects where that cannot be fetched. */
export const loadBriefing = (): Promise<void> => briefing.load();

type Loaded = Result<Session, RunTrouble>;

const sessionServices = (services: PlayServices) => ({ ...services, afterReply: afterPaint });

/** Loads what is to be played; a run left half-way may be taken up instead from the briefing. */
function useOpened(services: PlayServices, scenarioId: string, start: PlayStart) {
  const [atHand] = useState(() => ({
    start,
    session: sessionAtHand(sessionServices(services), scenarioId, start),
  }));
  const given = atHand.start === start ? atHand.session : undefined;
  const [loaded, setLoaded] = useState<Loaded | undefined>(given && ok(given));
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again after a failure
  useEffect(() => {
    if (given) return;
    let current = true;
    setLoaded(undefined);
    openSession(sessionServices(services), scenarioId, start).then((result) => current && setLoaded(result));
    return () => {
      current = false;
    };
  }, [services, scenarioId, start, given, tries]);
  return { loaded, retry: () => setTries(tries + 1) };
}

/** A scenario played: briefing, talk, ending. */
export function PlayPage({
  services,
  scenarioId,
  start,
  rehearse,
  covered = false,
  onStarted,
  onFinished,
  onLeave,
}: PlayPageProps) {
  const [begin, setBegin] = useState(start);
  const { loaded, retry } = useOpened(services, scenarioId, begin);
  useDeferredParts(services.sound);
  useTitle(loaded?.ok ? loaded.value.getView().title : undefined);
  if (!loaded) {
    return (
      <p className={styles.loading} role="status">
        正在摆场子……
      </p>
    );
  }
  if (!loaded.ok) {
    const startAnew = () => setBegin({ kind: 'briefing' });
    return (
      <Deferred
        of={troublePage}
        props={{ trouble: loaded.error, onRetry: retry, onStartAnew: startAnew, onLeave }}
      />
    );
  }
  return (
    <SessionScreen
      key={loaded.value.run}
      services={services}
      session={loaded.value}
      rehearse={rehearse}
      covered={covered}
      onResume={(run) => setBegin({ kind: 'resume', run })}
      onStarted={onStarted}
      onFinished={onFinished}
      onLeave={onLeave}
    />
  );
}
